package news.parallax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.AttributionReader;
import news.parallax.annotation.attribution.CueFeatures;
import news.parallax.annotation.attribution.CueReach;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.ReachFeatures;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.article.Article;
import news.parallax.article.Span;

/**
 * A verb that may give words to somebody, described as the models of cues see it: what a trainer of
 * their weights learns from. A verb may be several cases, with one content each.
 */
final class CueCase {
  private static final SpeakerNouns NOUNS = SpeakerNouns.english();

  private final Attribution one;
  private final List<Attribution> ofSentence;
  private final MarkedSentence sentence;

  private CueCase(Attribution one, List<Attribution> ofSentence, MarkedSentence sentence) {
    this.one = one;
    this.ofSentence = ofSentence;
    this.sentence = sentence;
  }

  /**
   * A word the cue may reach over.
   *
   * @param span of the word
   * @param features what the model of reach weighs
   */
  record Word(Span span, List<String> features) {}

  /** The cases of {@code sentences}, which are all of {@code article}, in their order. */
  static List<CueCase> of(Article article, List<Sentence> sentences) {
    List<CueCase> cases = new ArrayList<>();
    for (MarkedSentence sentence :
        MarkedText.of(article, sentences, QuotationMarks.of(article)).sentences()) {
      List<Attribution> all = AttributionReader.candidates(sentence);
      all.stream()
          .filter(Attribution::isVerbal)
          .forEach(one -> cases.add(new CueCase(one, all, sentence)));
    }
    return cases;
  }

  /** The verb itself. */
  Span head() {
    return sentence.token(one.cueHead()).span();
  }

  /** The sentence it stands in. */
  Sentence sentence() {
    return sentence.sentence();
  }

  /** What would be said, in text order; empty when nothing was found. */
  List<Span> content() {
    return one.content();
  }

  /** What the model of cues weighs. */
  List<String> features() {
    return CueFeatures.of(one, ofSentence, sentence, NOUNS);
  }

  /** The words behind the verb that the cue may reach over, going outwards. */
  List<Word> behind() {
    int start = CueReach.contentStart(one, sentence);
    return IntStream.rangeClosed(one.cueHead() + 1, CueReach.rightMost(one, sentence))
        .mapToObj(i -> word(i, ReachFeatures.right(sentence, one, i, start)))
        .toList();
  }

  /** The words before the verb that the cue may reach over, going outwards. */
  List<Word> before() {
    int most = one.cueHead() - CueReach.leftMost(one, sentence);
    return IntStream.rangeClosed(1, most)
        .map(step -> one.cueHead() - step)
        .mapToObj(i -> word(i, ReachFeatures.left(sentence, one, i)))
        .toList();
  }

  private Word word(int i, List<String> features) {
    return new Word(sentence.token(i).span(), features);
  }
}
