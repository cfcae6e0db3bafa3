package news.parallax.comparison.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.WordClass;
import org.jspecify.annotations.Nullable;

/** The same words spoken in one report and written by hand in another. */
final class MannerComparison {
  private final Dossier dossier;

  MannerComparison(Dossier dossier) {
    this.dossier = dossier;
  }

  List<Difference> differences(Utterance utterance) {
    List<Difference> differences = new ArrayList<>();
    if (utterance.relation() == Utterance.Relation.PARAPHRASE) {
      return differences;
    }
    for (StoryQuotation spoken : utterance.quotations()) {
      for (StoryQuotation written : utterance.quotations()) {
        Optional<Span> said = cue(spoken, ConflictWords.SPOKEN);
        Optional<Span> put = cue(written, ConflictWords.HANDWRITTEN);
        if (said.isPresent() && put.isPresent() && !spoken.article().equals(written.article())) {
          differences.add(difference(spoken, said.get(), written, put.get()));
        }
      }
    }
    return differences;
  }

  private Difference difference(
      StoryQuotation spoken, Span said, StoryQuotation written, Span put) {
    return Difference.conflict(
        Conflict.Kind.MANNER,
        side(spoken, said, "spoken"),
        side(written, put, "written"),
        new Reason(
            Rule.MANNERS, "the same words are spoken in one report and written in the other"));
  }

  private Difference.Side side(StoryQuotation quotation, Span cue, String manner) {
    Citation citation = new Citation(quotation.article(), cue);
    return new Difference.Side(citation, dossier.words(citation), manner);
  }

  /** The clause that introduces the quotation, when its verb is one of {@code verbs}. */
  private Optional<Span> cue(StoryQuotation quotation, WordClass verbs) {
    AnnotatedArticle article = dossier.article(quotation.article());
    Span cue = quotation.quotation().cue();
    if (cue == null) {
      return beforeQuotation(article, quotation.quotation(), verbs);
    }
    boolean fits = verbs.hasAsWritten(lemma(article, cue));
    return fits ? Optional.of(withSource(cue, quotation.quotation())) : Optional.empty();
  }

  private static Span withSource(Span cue, Quotation quotation) {
    @Nullable Span source = quotation.source();
    Span both = source == null ? cue : cue.cover(source);
    return both.overlaps(quotation.content()) ? cue : both;
  }

  private static String lemma(AnnotatedArticle article, Span cue) {
    return article
        .sentenceAt(cue.start())
        .flatMap(sentence ->
            sentence.tokens().stream()
                .filter(token -> cue.contains(token.span()) && token.isTag("VB"))
                .reduce((first, last) -> last))
        .map(Token::lemma)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** A clause of writing that ends right at the quotation's opening mark. */
  private static Optional<Span> beforeQuotation(
      AnnotatedArticle article, Quotation quotation, WordClass verbs) {
    return article.claims().stream()
        .filter(claim -> verbs.hasAsWritten(claim.lemma()))
        .map(Claim::span)
        .filter(span -> span.end() <= quotation.span().start())
        .filter(span -> quotation.span().start() - span.end() <= 4)
        .findFirst();
  }
}
