package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;

/**
 * Gives marked words without a source, as in a crosshead, the speaker of the quotation they are
 * taken from. Two words or more, and so many quotations only that long articles stay quick.
 */
final class RepeatedWords {
  private static final int MOST = 400;

  private final Article article;
  private final List<Mention> mentions;
  private final List<Quotation> sourced;

  private RepeatedWords(Article article, List<Mention> mentions, List<Quotation> found) {
    this.article = article;
    this.mentions = mentions;
    this.sourced =
        found.stream()
            .filter(one -> one.mode() != Mode.INDIRECT && one.speakerName() != null)
            .limit(MOST)
            .toList();
  }

  /**
   * The quotations {@code found} in {@code article}, those that repeat another with its speaker.
   *
   * @param mentions of the article's entities
   * @param terms where marks hold a title or term, which nobody says
   */
  static List<Quotation> withSpeakers(
      Article article, List<Mention> mentions, List<Quotation> found, Set<Span> terms) {
    RepeatedWords words = new RepeatedWords(article, mentions, found);
    List<Quotation> all = new ArrayList<>();
    int open = 0;
    for (Quotation one : found) {
      boolean term = terms.contains(one.span());
      boolean unsourced = one.source() == null && one.speakerName() == null && !term;
      all.add(unsourced && open++ < MOST ? words.resolved(one) : one);
    }
    return all;
  }

  private Quotation resolved(Quotation one) {
    String words = folded(one);
    return one.content().of(article.text()).strip().indexOf(' ') < 0
        ? one
        : whole(words).map(it -> by(one, it)).orElse(one);
  }

  private Optional<Quotation> whole(String words) {
    return sourced.stream().filter(other -> folded(other).contains(words)).findFirst();
  }

  private Quotation by(Quotation one, Quotation whole) {
    return new Quotation(
        one.span(),
        one.content(),
        mention(one, whole).or(() -> Optional.ofNullable(whole.source())).orElse(null),
        null,
        whole.speaker(),
        whole.speakerName(),
        whole.channel(),
        one.mode() == Mode.SCARE ? Mode.MIXED : one.mode(),
        whole.stance(),
        Explanation.of(
            "repeated-in-body",
            "another quotation of the article holds the same words",
            List.of(new Citation(article.id(), whole.span()))));
  }

  /** Where the paragraph or headline of {@code one} names the speaker of {@code whole}. */
  private Optional<Span> mention(Quotation one, Quotation whole) {
    return article.blocks().stream()
        .filter(block -> block.span().contains(one.span()))
        .flatMap(block ->
            Annotation.within(mentions, block.span()).stream()
                .filter(mention -> mention.entity().equals(whole.speaker())))
        .map(Mention::span)
        .filter(span -> !span.overlaps(one.span()))
        .findFirst();
  }

  /** Lower-case words, each between two blanks. */
  private String folded(Quotation one) {
    String text = one.content().of(article.text()).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter || words.charAt(words.length() - 1) != ' ') {
        words.append(letter ? text.charAt(i) : ' ');
      }
    }
    return words.charAt(words.length() - 1) == ' ' ? words.toString() : words + " ";
  }
}
