package news.parallax.annotation.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.knowledge.Pronouns;
import org.jspecify.annotations.Nullable;

/** Finds the person that a pronoun for a speaker stands for among those named before it. */
final class Antecedents {
  /** Letters of a word whose stop ends a sentence for sure. */
  private static final int LONG_WORD = 4;

  /** How far back, in code units, a person is sought. */
  private static final int REACH = 600;

  private final Article article;
  private final SourceNames names;
  private final PronounGenders genders;
  private final List<Span> quoted;

  /**
   * The antecedents in {@code article}.
   *
   * @param quoted what stands in outermost marks
   */
  Antecedents(Article article, SourceNames names, PronounGenders genders, List<Span> quoted) {
    this.article = article;
    this.names = names;
    this.genders = genders;
    this.quoted = quoted;
  }

  /**
   * The person named first in the last sentence before {@code pronoun} that names one outside
   * quotation marks.
   */
  Optional<Mention> before(Span pronoun) {
    List<Mention> persons =
        persons(Math.max(0, pronoun.start() - REACH), pronoun).stream()
            .filter(mention -> quoted.stream().noneMatch(span -> span.contains(mention.span())))
            .toList();
    @Nullable Mention first = null;
    @Nullable Mention second = null;
    for (Mention one : persons.reversed()) {
      if (first != null && isSentenceBetween(one.span().end(), first.span().start())) {
        break;
      }
      second = first;
      first = one;
    }
    return Optional.ofNullable(first != null && isPair(first, second) ? null : first);
  }

  /** "Ana Ruiz and Peter Okoye met": two joined by "and", of whom nothing tells which is meant. */
  private boolean isPair(Mention first, @Nullable Mention second) {
    if (second == null || first.entity().equals(second.entity())) {
      return false;
    }
    int end = first.span().end();
    String between = article.text().substring(end, Math.max(end, second.span().start())).strip();
    return between.matches("and( \\p{L}+)?")
        && genders.isTold(first.entity()) == genders.isTold(second.entity());
  }

  /** The one person named in {@code words} before {@code pronoun}, "he" or "she". */
  Optional<Mention> within(Span words, Span pronoun) {
    List<Mention> persons = persons(words.start(), pronoun);
    boolean single = persons.stream().map(Mention::entity).distinct().count() == 1;
    return single && Pronouns.SPEAKERS.has(word(pronoun))
        ? Optional.of(persons.getFirst())
        : Optional.empty();
  }

  private List<Mention> persons(int from, Span pronoun) {
    return names.from(from, pronoun.start()).stream()
        .filter(mention -> mention.span().end() <= pronoun.start())
        .filter(names::isPersonName)
        .filter(mention -> genders.agree(mention.entity(), word(pronoun)))
        .toList();
  }

  private String word(Span pronoun) {
    return pronoun.of(article.text()).toLowerCase(Locale.ROOT);
  }

  /** Whether a paragraph ends between the offsets, or a word longer than "Dr." with a stop. */
  private boolean isSentenceBetween(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = article.text().charAt(i);
      if (c == '\n' || (letters >= LONG_WORD && (c == '.' || c == '?' || c == '!'))) {
        return true;
      }
      letters = Character.isLetter(c) ? letters + 1 : 0;
    }
    return false;
  }
}
