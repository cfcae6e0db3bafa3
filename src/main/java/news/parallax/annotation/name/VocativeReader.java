package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.TitleWords;

/**
 * Finds whom a quotation addresses by office: in "Marsh greeted Holm, saying: 'Dear Mr Mayor'" the
 * mayor is the second of the two persons before the quotation.
 */
final class VocativeReader {
  private VocativeReader() {}

  /** The addresses of {@code sentence}; {@code persons} are its persons outside quotation marks. */
  static List<ResolvedMention> references(
      int index,
      Sentence sentence,
      List<ResolvedMention> persons,
      QuotationMarks quotes,
      DiscoursePersons cast) {
    List<ResolvedMention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      int at = i;
      if (quotes.isQuoted(tokens.get(i).span().start()) && isAddress(tokens, i)) {
        addressed(i, persons)
            .flatMap(cast::person)
            .ifPresent(person -> found.add(reference(index, sentence, at, person)));
      }
    }
    return found;
  }

  /** "Mr Chairman,", with no name behind it. */
  private static boolean isAddress(List<Token> tokens, int i) {
    TitleWords titles = TitleWords.english();
    return titles.isHonorific(tokens.get(i).word())
        && titles.isOffice(tokens.get(i + 1).word())
        && Capitals.isCapital(tokens.get(i + 1).word())
        && !Character.isLetter(tokens.get(i + 2).word().codePointAt(0));
  }

  private static Optional<String> addressed(int at, List<ResolvedMention> persons) {
    List<String> before =
        persons.stream()
            .filter(one -> one.last() < at)
            .map(ResolvedMention::entity)
            .distinct()
            .toList();
    return before.size() == 2 ? Optional.of(before.get(1)) : Optional.empty();
  }

  private static ResolvedMention reference(int index, Sentence sentence, int at, Person person) {
    person.give(Role.of(sentence, at + 1, at + 1, at + 1));
    return new ResolvedMention(
        index,
        at,
        at + 1,
        sentence.span(at, at + 1),
        person.key(),
        Mention.Form.NOMINAL,
        "address",
        "the speaker's words turn to the other person of the sentence");
  }
}
