package news.parallax.comparison.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** The claims of one article that can be aligned, in text order. */
final class ArticleClauses {
  /** Clauses of so many terms that are alike in one article are a passage printed twice. */
  private static final int FEWEST_TERMS_OF_REPEAT = 3;

  private static final Set<String> OPENERS_OF_CONTENT = Set.of("what", "how", "why");

  private final AnnotatedArticle article;
  private final FrameReader frames;
  private final ClauseSelection selection;
  private final List<ClauseReading> readings = new ArrayList<>();

  private ArticleClauses(AnnotatedArticle article) {
    this.article = article;
    this.frames = new FrameReader(article);
    this.selection = new ClauseSelection(article);
  }

  /** The clauses of {@code article}. */
  static ArticleClauses of(AnnotatedArticle article) {
    ArticleClauses clauses = new ArticleClauses(article);
    clauses.read();
    return clauses;
  }

  AnnotatedArticle article() {
    return article;
  }

  List<ClauseReading> readings() {
    return readings;
  }

  private void read() {
    ClauseTerms reader = new ClauseTerms(article);
    Set<List<String>> seen = new HashSet<>();
    Claim before = null;
    for (int i = 0; i < article.claims().size(); i++) {
      Claim claim = article.claims().get(i);
      Span span = span(before, claim);
      ClauseTerms.Reading reading = reader.read(claim, span);
      List<String> terms = reading.terms();
      boolean repeated = terms.size() >= FEWEST_TERMS_OF_REPEAT && !seen.add(terms);
      if (isBody(claim) && selection.takes(claim, before, span, reading) && !repeated) {
        readings.add(reading(i, claim, span, reading));
      }
      before = claim;
    }
  }

  /**
   * What is denied or left open is told with who does: the clause and the one that governs it; so
   * is what somebody knows or shows: "the mayor knew | what would follow".
   */
  private Span span(@Nullable Claim before, Claim claim) {
    if (claim.telling() == Stance.ASSERTS) {
      return isEmbedded(before, claim) ? withGoverning(before, claim) : claim.span();
    }
    return article.quotations().stream()
        .filter(one -> one.stance() != Stance.ASSERTS && one.content().overlaps(claim.span()))
        .filter(one -> one.cue() != null && isInSentence(one, claim))
        .findFirst()
        .map(one -> withCue(one, claim))
        .orElseGet(() -> withGoverning(before, claim));
  }

  /**
   * Whether {@code claim} opens with a word of asking and is what the clause before it is about.
   */
  private boolean isEmbedded(@Nullable Claim before, Claim claim) {
    return before != null
        && before.kind() == Claim.Kind.REPORT
        && claim.span().start() - before.span().end() == 1
        && tokens(claim, claim.span()).stream()
            .findFirst()
            .filter(token -> OPENERS_OF_CONTENT.contains(token.lemma()))
            .isPresent();
  }

  private boolean isInSentence(Quotation one, Claim claim) {
    Span cue = one.cue();
    return cue != null && article.sentences().get(claim.sentence()).span().contains(cue);
  }

  private static Span withCue(Quotation one, Claim claim) {
    Span cue = one.cue();
    Span whole = cue == null ? claim.span() : claim.span().cover(cue);
    Span source = one.source();
    return source == null || cue == null || source.start() > whole.end()
        ? whole
        : whole.cover(source);
  }

  private static Span withGoverning(@Nullable Claim before, Claim claim) {
    if (before == null) {
      return claim.span();
    }
    boolean governs = before.sentence() == claim.sentence();
    return governs ? before.span().cover(claim.span()) : claim.span();
  }

  /** Heads repeat what their section tells. */
  private boolean isBody(Claim claim) {
    return article.sentences().get(claim.sentence()).role() == Block.Role.PARAGRAPH;
  }

  private List<Token> tokens(Claim claim, Span span) {
    return article.sentences().get(claim.sentence()).tokens(span);
  }

  private ClauseReading reading(int index, Claim claim, Span span, ClauseTerms.Reading reading) {
    List<Token> tokens = tokens(claim, span);
    return new ClauseReading(
        index,
        claim,
        span,
        reading.terms(),
        reading.content(),
        tokens.stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList(),
        days(span),
        tokens.stream().findFirst().filter(ArticleClauses::subordinates).isPresent(),
        selection.leavesItsNumber(claim),
        claim.argument(Argument.Role.AGENT).map(Argument::entity).orElse(null),
        frames.frame(index, span));
  }

  private Set<LocalDate> days(Span span) {
    return article.times().stream()
        .filter(time -> span.contains(time.span()))
        .flatMap(time -> Stream.ofNullable(time.interval()))
        .map(interval -> interval.start().toLocalDate())
        .collect(Collectors.toSet());
  }

  private static boolean subordinates(Token token) {
    return token.isTag("W") || token.isTag("IN") || token.isTag("TO");
  }
}
