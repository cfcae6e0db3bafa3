package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.name.Capitals;

/**
 * Ties "I" and "my" inside quotation marks to the speaker; "we" and "our" speak of the speaker
 * together with others. In marks whose speaker is unknown they stay open.
 */
public final class FirstPerson {

  private final Article article;
  private final List<Quotation> quotations;

  private FirstPerson(Article article, List<Quotation> quotations) {
    this.article = article;
    this.quotations =
        quotations.stream()
            .filter(Quotation::isMarkedSpeech)
            .sorted(Comparator.comparing(Quotation::span))
            .toList();
  }

  /** {@code mentions} of {@code article} and those of speakers by themselves, in text order. */
  public static List<Mention> with(
      List<Mention> mentions,
      Article article,
      List<Sentence> sentences,
      List<Quotation> quotations) {
    FirstPerson reader = new FirstPerson(article, quotations);
    Stream<Mention> spoken = reader.mentions(sentences).stream();
    return Stream.concat(mentions.stream(), spoken)
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  /** Both lists run through the text once. */
  private List<Mention> mentions(List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        while (at < quotations.size() && quotations.get(at).span().end() <= token.span().start()) {
          at++;
        }
        if (at < quotations.size() && quotations.get(at).span().contains(token.span())) {
          mention(token, quotations.get(at)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Mention> mention(Token token, Quotation quotation) {
    String word = token.word().toLowerCase(Locale.ROOT);
    EntityId speaker = quotation.speaker();
    boolean alone = Pronouns.FIRST_SINGULAR.has(word);
    boolean state = word.equals("us") && isState(token);
    if (speaker == null || state || !(alone || Pronouns.FIRST_PLURAL.has(word))) {
      return Optional.empty();
    }
    String because =
        alone
            ? "“%s” inside quotation marks is the speaker".formatted(token.word())
            : "“%s” inside quotation marks takes in the speaker".formatted(token.word());
    Explanation why = Explanation.of("first-person", because, article.cite(token.span()));
    Mention.Form form = alone ? Mention.Form.PRONOUN : Mention.Form.PLURAL;
    return Optional.of(new Mention(token.span(), speaker, form, why));
  }

  /** "US" in capitals. */
  private static boolean isState(Token token) {
    return Capitals.isShouted(token.word());
  }
}
