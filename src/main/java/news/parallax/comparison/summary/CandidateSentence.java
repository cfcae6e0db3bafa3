package news.parallax.comparison.summary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeInterval;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.knowledge.StoryWords;

/**
 * One sentence that a summary may take. A handle with its article at hand, equal only to itself.
 */
final class CandidateSentence {
  /**
   * A dateline, with or without a dash, or the label of a piece written bit by bit: "Update, 9 p.m.
   * GMT: ".
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?i:"
              + StoryWords.UPDATE_LABELS.pattern()
              + ")(?:,? [\\d .:apmETGSBC]{1,20})?:\\s+"
              + "|\\p{Lu}[\\p{L}.]+(?:,? \\p{Lu}[\\p{L}.]+){0,3} \\("
              + StoryWords.DATELINE_AGENCIES.pattern()
              + "\\)[ —–-]*"
              + "|\\p{Lu}{3}[^—–―\\n]{0,60}?(?:\\([^()]{2,40}\\) ?-{1,2}| ?[—–―]) ?(?=\\p{Lu})");

  private final AnnotatedArticle article;
  private final int index;

  /**
   * A handle on one sentence.
   *
   * @param index into the sentences of {@code article}
   */
  CandidateSentence(AnnotatedArticle article, int index) {
    this.article = article;
    this.index = index;
  }

  AnnotatedArticle article() {
    return article;
  }

  Sentence sentence() {
    return article.sentences().get(index);
  }

  Citation citation() {
    return article.cite(span());
  }

  String words() {
    return article.words(span());
  }

  /** The sentence without a dateline: "ALDERY, June 3 (Agency) - ". */
  private Span span() {
    Span whole = sentence().span();
    Matcher dateline = DATELINE.matcher(article.words(whole));
    return dateline.lookingAt() ? new Span(whole.start() + dateline.end(), whole.end()) : whole;
  }

  /** How many sentences of running text stand before it. */
  int rank() {
    return (int)
        article.sentences().subList(0, index).stream()
            .filter(before -> before.role() == Block.Role.PARAGRAPH)
            .count();
  }

  /**
   * The first time that the sentence itself, no quotation in it, names; empty when it names none.
   */
  Optional<TimeInterval> time() {
    return article.times().stream()
        .filter(time -> sentence().span().contains(time.span()) && !article.isQuoted(time.span()))
        .flatMap(time -> Optional.ofNullable(time.interval()).stream())
        .findFirst();
  }

  /** How far into the article it stands, 0 to 1. */
  double depth() {
    return (double) index / article.sentences().size();
  }

  /** Whether half of {@code citation} or more lies in this sentence. */
  boolean holds(Citation citation) {
    if (!citation.article().equals(article.article().id())) {
      return false;
    }
    int from = Math.max(citation.span().start(), sentence().span().start());
    int to = Math.min(citation.span().end(), sentence().span().end());
    return 2 * (to - from) >= citation.span().length();
  }
}
