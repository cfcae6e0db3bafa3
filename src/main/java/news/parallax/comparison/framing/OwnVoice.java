package news.parallax.comparison.framing;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.StoryWords;
import org.jspecify.annotations.Nullable;

/** Tells the words an outlet answers for from those it passes on. */
final class OwnVoice {
  /** So few tokens after "she said" still belong to the one who speaks. */
  private static final int TAIL = 8;

  private final AnnotatedArticle article;

  OwnVoice(AnnotatedArticle article) {
    this.article = article;
  }

  /** Whether {@code span} lies in marks of any kind. */
  boolean isMarked(Span span) {
    return article.quotations().stream()
        .filter(quotation -> quotation.mode() != Quotation.Mode.INDIRECT)
        .anyMatch(quotation -> quotation.span().overlaps(span));
  }

  /** Whether the words from token {@code index} on are another's, reported without marks. */
  boolean isReported(Sentence sentence, int index) {
    Span span = sentence.tokens().get(index).span();
    boolean indirect =
        article.quotations().stream()
            .filter(quotation -> quotation.mode() == Quotation.Mode.INDIRECT)
            .filter(quotation -> quotation.content().overlaps(span))
            .anyMatch(quotation -> isSaying(sentence, quotation.cue()));
    return indirect || followsSaying(sentence, index) || isAccordingToSomebody(sentence);
  }

  /** Whether the sentence holds words in marks, so that those outside are the outlet's choice. */
  boolean holdsMarks(Sentence sentence) {
    return article.quotations().stream()
        .filter(quotation -> quotation.mode() != Quotation.Mode.INDIRECT)
        .anyMatch(quotation -> quotation.span().overlaps(sentence.span()));
  }

  private static boolean isSaying(Sentence sentence, @Nullable Span cue) {
    return cue != null
        && sentence.tokens().stream()
            .anyMatch(token ->
                token.span().overlaps(cue)
                    && StoryWords.REPORTED_VOICE.hasAsWritten(token.lemma()));
  }

  private static boolean followsSaying(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    for (Phrase phrase : sentence.phrases()) {
      boolean saying =
          phrase.kind() == Phrase.Kind.VERB
              && StoryWords.REPORTED_VOICE.hasAsWritten(tokens.get(phrase.head()).lemma())
              && !phrase.contains(index);
      boolean closing = phrase.last() >= tokens.size() - TAIL && phrase.first() > index;
      if (saying && (phrase.last() < index || closing)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAccordingToSomebody(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.word().equalsIgnoreCase("according"));
  }
}
