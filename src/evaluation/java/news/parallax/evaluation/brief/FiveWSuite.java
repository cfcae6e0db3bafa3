package news.parallax.evaluation.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Article;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Line;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.StoryCollection;
import news.parallax.evaluation.Suite;

/**
 * The first answer of the brief to who, what, when and where, article by article. It is right when
 * it has half of the content words, of the shorter of both, with a reader's answer, or means the
 * same day. Articles of which readers or the brief say nothing are left out of a question.
 */
public final class FiveWSuite implements Suite {
  private static final String DATA = "5W1H";
  private static final Figure TARGET = new Figure.Rate(0.85);

  private final Supplier<Comparer> comparer;

  /** A suite that compares with {@code comparer}. */
  public FiveWSuite(Supplier<Comparer> comparer) {
    this.comparer = comparer;
  }

  @Override
  public String name() {
    return "brief";
  }

  @Override
  public String summary() {
    return "who, what, when and where of single articles against readers' answers (5W1H)";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/fivew1h/gold.jsonl"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    Path file = needs(data).getFirst();
    Map<String, GoldAnswers> gold = GoldAnswers.read(file);
    Map<Question, Share> floor = new EnumMap<>(Question.class);
    Map<Question, Share> ours = new EnumMap<>(Question.class);
    for (Article article : StoryCollection.read(file).articles()) {
      GoldAnswers answers = gold.get(StoryCollection.idOf(article));
      ComparedStory compared = comparer.get().compare(List.of(article), List.of());
      for (Question question : Question.values()) {
        if (answers != null && answers.answers(question)) {
          HeadlineBaseline.answer(question, article)
              .ifPresent(text -> count(floor, question, answers.holds(question, text, "")));
          question.answers(compared.report().brief()).stream()
              .findFirst()
              .ifPresent(line -> count(ours, question, isRight(answers, question, line, compared)));
        }
      }
    }
    return scores(floor, ours);
  }

  private static boolean isRight(
      GoldAnswers gold, Question question, Line line, ComparedStory story) {
    return gold.holds(question, line.text(), day(line, story.dossier().articles().getFirst()));
  }

  /** The day the line's time expression means; empty when it means none. */
  private static String day(Line line, AnnotatedArticle article) {
    return article.times().stream()
        .filter(time -> time.span().equals(line.citations().getFirst().span()))
        .map(TimeExpression::value)
        .findFirst()
        .orElse("");
  }

  private static void count(Map<Question, Share> shares, Question question, boolean isRight) {
    shares.put(question, shares.getOrDefault(question, Share.NONE).and(isRight));
  }

  private static List<Score> scores(Map<Question, Share> floor, Map<Question, Share> ours) {
    List<Score> scores = new ArrayList<>();
    for (Question question : Question.values()) {
      scores.add(
          Score.higher(
              question.label() + ", precision of the first answer",
              DATA,
              floor.getOrDefault(question, Share.NONE),
              ours.getOrDefault(question, Share.NONE),
              null));
    }
    scores.add(
        Score.higher("who, what, when and where, precision", DATA, all(floor), all(ours), TARGET));
    return scores;
  }

  private static Share all(Map<Question, Share> shares) {
    return shares.values().stream().reduce(Share.NONE, Share::plus);
  }
}
