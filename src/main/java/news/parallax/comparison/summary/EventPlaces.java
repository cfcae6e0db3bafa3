package news.parallax.comparison.summary;

import java.util.List;
import java.util.Locale;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;

/** Answers where: the places that most openings put the event in. */
final class EventPlaces {
  /** Of running text, in which news places its event. */
  private static final int OPENING_SENTENCES = 4;

  /** Places shown. */
  private static final int MOST = 2;

  /** "the northern Afghan city of": two words may stand between. */
  private static final int MOST_BETWEEN = 3;

  private final Dossier dossier;

  EventPlaces(Dossier dossier) {
    this.dossier = dossier;
  }

  List<Line> lines() {
    List<Line> placed = answers(OPENING_SENTENCES, this::isPlaced).mostNamed(MOST);
    return placed.isEmpty() ? answers(1, this::isKnown).mostNamed(1) : placed;
  }

  /** The places in the headlines and first {@code sentences} that pass {@code test}. */
  private Answers answers(int sentences, Test test) {
    Answers answers = new Answers(dossier);
    for (AnnotatedArticle article : dossier.articles()) {
      List<Sentence> opening = Leads.opening(article, sentences);
      for (Mention mention : article.mentions()) {
        dossier
            .roster()
            .of(mention.entity())
            .filter(entity -> isPlace(entity) && mention.form() == Mention.Form.NAME)
            .filter(entity -> test.passes(entity, article, mention, opening))
            .ifPresent(entity -> add(entity, article.cite(mention.span()), answers));
      }
    }
    return answers;
  }

  /** What is asked of a place named in an opening. */
  private interface Test {
    boolean passes(
        StoryEntity entity, AnnotatedArticle article, Mention mention, List<Sentence> opening);
  }

  private boolean isPlaced(
      StoryEntity entity, AnnotatedArticle article, Mention mention, List<Sentence> opening) {
    return opening.stream().anyMatch(one -> places(one, mention.span()));
  }

  /**
   * What no opening puts the event in, most headlines and first sentences may name all the same.
   */
  private boolean isKnown(
      StoryEntity entity, AnnotatedArticle article, Mention mention, List<Sentence> opening) {
    return opening.stream().anyMatch(one -> one.span().contains(mention.span()))
        && !Atlas.world().sites(entity.name()).isEmpty()
        && !article.isQuoted(mention.span());
  }

  /** A city or a building says more than its state. */
  private static void add(StoryEntity entity, Citation citation, Answers answers) {
    if (Gazetteer.english().state(entity.name()).isPresent()) {
      answers.addCoarse(entity.id().value(), citation);
    } else {
      answers.add(entity.id().value(), citation);
    }
  }

  private static boolean isPlace(StoryEntity entity) {
    return entity.type() == EntityType.PLACE || entity.type() == EntityType.FACILITY;
  }

  /** Whether {@code sentence} has "in" or its like before {@code span}. */
  private static boolean places(Sentence sentence, Span span) {
    if (!sentence.span().contains(span)) {
      return false;
    }
    List<String> before = wordsBefore(sentence, span);
    int last = beforeKind(before);
    return last >= 0
        && StoryWords.PLACING.hasAsWritten(before.get(last))
        && (last == 0 || !StoryWords.PLACED_NOUNS.hasAsWritten(before.get(last - 1)));
  }

  /** Steps back over "northern city of" to the word before it. */
  private static int beforeKind(List<String> before) {
    int last = before.size() - 1;
    if (last < 1
        || !before.get(last).equals("of")
        || !StoryWords.KINDS_OF_PLACE.hasAsWritten(before.get(last - 1))) {
      return last;
    }
    for (int i = last - 2; i >= Math.max(0, last - 2 - MOST_BETWEEN); i--) {
      if (StoryWords.PLACING.hasAsWritten(before.get(i))) {
        return i;
      }
    }
    return last;
  }

  /** The words before {@code span}, determiners left out. */
  private static List<String> wordsBefore(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= span.start() && !token.tag().equals("DT"))
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .toList();
  }
}
