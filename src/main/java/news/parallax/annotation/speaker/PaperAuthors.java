package news.parallax.annotation.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.VerbClass;

/**
 * Whose a paper is that the text takes up again, "the letter said": "Ana Ruiz’s resignation
 * letter", "Ana Ruiz left office in an open letter", "a letter from Ana Ruiz". A letter whose
 * author is not stated has none.
 */
final class PaperAuthors {
  /** How far back, in code units, a paper is still in mind. */
  private static final int REACH = 2000;

  /** How long a clause from its subject to the paper may be, in code units. */
  private static final int LONGEST_CLAUSE = 220;

  private static final Pattern OWNED =
      Pattern.compile("(?:’s|'s|’|')?(?: (?!(?:an?|the)\\b)[\\w-]+){0,3} ");
  private static final String TOPIC = "(?: (?:to|of|on) [^.,\n]{1,40})?";
  private static final Pattern SIGNED = Pattern.compile(TOPIC + "(?:,? written)? (?:from|by) ");
  private static final Pattern ISSUED =
      Pattern.compile(TOPIC + ",? %s (?:from|by) ".formatted(VerbClass.ISSUED.pattern()));
  private static final String FEW_WORDS = "(?: [\\w-]+){0,3} ";
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?:In|With|Through) (?:an?|%s)".formatted(Pronouns.POSSESSIVE.pattern()) + FEW_WORDS);
  private static final Pattern IN_PAPER =
      Pattern.compile(
          ".* (?:in|with|through|%s) (?:an?|%s)"
                  .formatted(VerbClass.PUBLISHED.pattern(), Pronouns.DETERMINING.pattern())
              + FEW_WORDS,
          Pattern.DOTALL);

  /** "Ana Ruiz was mocked in a letter". */
  private static final Pattern TOLD_OF =
      Pattern.compile(" (?:was|were) \\w+ed (?!to ).*", Pattern.DOTALL);

  private final Article article;
  private final List<Mention> mentions;

  /**
   * The papers of {@code article}.
   *
   * @param mentions of single entities, in text order
   */
  PaperAuthors(Article article, List<Mention> mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /** Whether {@code noun} is what a next sentence takes up for who issued it. */
  static boolean isPaper(String noun) {
    return NounClass.RESUMED_DOCUMENTS.has(noun);
  }

  /** Who wrote the paper called {@code noun} that was last spoken of before {@code offset}. */
  Optional<Mention> author(String noun, int offset) {
    return last(Pattern.compile("\\b" + Pattern.quote(noun) + "\\b"), offset);
  }

  /** Who wrote any paper that was last spoken of between the offsets. */
  Optional<Mention> anyAuthor(int from, int offset) {
    String before = article.text().substring(from, offset);
    for (String word : before.split("[^\\w-]+", -1)) {
      if (isPaper(word)) {
        return author(word, offset);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> last(Pattern noun, int offset) {
    Matcher places = noun.matcher(article.text());
    places.region(Math.max(0, offset - REACH), offset);
    Mention author = null;
    while (places.find()) {
      author = author(places.start(), places.end()).orElse(author);
    }
    return Optional.ofNullable(author);
  }

  private Optional<Mention> author(int start, int end) {
    return owner(start)
        .or(() -> signer(end, SIGNED))
        .or(() -> fronted(start, end))
        .or(() -> subject(start))
        .or(() -> signer(end, ISSUED));
  }

  /** "Ana Ruiz’s letter", "her letter". */
  private Optional<Mention> owner(int paper) {
    return starting(paper - LONGEST_CLAUSE, paper)
        .filter(one -> one.span().end() < paper)
        .filter(one -> isOwner(one, article.text().substring(one.span().end(), paper)))
        .findFirst();
  }

  private boolean isOwner(Mention one, String between) {
    boolean signed = between.startsWith("’") || between.startsWith("'");
    boolean pronoun =
        one.form() == Mention.Form.PRONOUN
            && Pronouns.POSSESSIVE.has(one.span().of(article.text()));
    return (signed || pronoun) && OWNED.matcher(between).matches();
  }

  /** "the letter from Ana Ruiz", "a letter issued by the harbour". */
  private Optional<Mention> signer(int behind, Pattern joint) {
    return starting(behind, behind + LONGEST_CLAUSE)
        .filter(one -> one.form() == Mention.Form.NAME)
        .filter(
            one -> joint.matcher(article.text().substring(behind, one.span().start())).matches())
        .findFirst();
  }

  /** "Ana Ruiz left office on Monday in an open letter": whom the sentence begins with. */
  private Optional<Mention> subject(int paper) {
    int sentence = sentenceStart(paper);
    boolean in = IN_PAPER.matcher(article.text().substring(sentence, paper)).matches();
    return starting(sentence, sentence + 1)
        .filter(one ->
            in && !TOLD_OF.matcher(article.text().substring(one.span().end(), paper)).matches())
        .findFirst();
  }

  /** "In an email to the crew, Ana Ruiz said sorry": who follows the comma. */
  private Optional<Mention> fronted(int paper, int behind) {
    int sentence = sentenceStart(paper);
    boolean opens = FRONTED.matcher(article.text().substring(sentence, paper)).matches();
    int comma = article.text().indexOf(", ", behind);
    return comma < 0 || comma - behind > LONGEST_CLAUSE
        ? Optional.empty()
        : starting(comma + 2, comma + 3).filter(one -> opens).findFirst();
  }

  private int sentenceStart(int offset) {
    int i = offset;
    while (i > 0 && offset - i < LONGEST_CLAUSE && !endsSentence(i - 1)) {
      i--;
    }
    return i > 0 && article.text().charAt(i - 1) == '\n' ? i : Math.min(offset, i == 0 ? 0 : i + 1);
  }

  private boolean endsSentence(int i) {
    char c = article.text().charAt(i);
    return c == '\n' || (".?!”\"".indexOf(c) >= 0 && article.text().charAt(i + 1) == ' ');
  }

  private Stream<Mention> starting(int from, int to) {
    return Annotation.starting(mentions, Math.max(0, from), Math.max(0, to)).stream();
  }
}
