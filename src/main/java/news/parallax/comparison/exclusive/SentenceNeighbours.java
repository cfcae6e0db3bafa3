package news.parallax.comparison.exclusive;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.NearestSentence;
import news.parallax.comparison.NearestSentence.Verdict;
import news.parallax.comparison.Sense;
import org.jspecify.annotations.Nullable;

/** Finds, for each sentence of either of two articles, how near the other comes to it. */
public final class SentenceNeighbours {
  private static final double MOST_SHARED = 0.28;

  private static final double MOST_ALIKE = 0.5;

  /** So many of the sentences nearest in words are looked at for their sense. */
  private static final int NEAREST = 6;

  private final Sense sense;

  /** Neighbours by words and by {@code sense}. */
  public SentenceNeighbours(Sense sense) {
    this.sense = sense;
  }

  /** The neighbours of every sentence of the two articles of {@code two} that tells something. */
  public List<NearestSentence> between(Dossier two) {
    List<Statement> statements = new ArrayList<>();
    for (AnnotatedArticle article : two.articles()) {
      statements.addAll(statements(two, article));
    }
    Overlap overlap = new Overlap(statements);
    List<NearestSentence> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).isTold()) {
        found.add(nearest(statements.get(i), overlap.nearest(i, NEAREST)));
      }
    }
    return List.copyOf(found);
  }

  static List<Statement> statements(Dossier dossier, AnnotatedArticle article) {
    return dossier.reading(article, Statements.class, Statements::of).all();
  }

  private NearestSentence nearest(Statement statement, List<Overlap.Near> near) {
    boolean told =
        near.stream().anyMatch(one -> one.share() > MOST_SHARED || isAlike(statement, one));
    Overlap.@Nullable Near first = near.isEmpty() ? null : near.getFirst();
    return new NearestSentence(
        statement.citation(),
        first == null ? null : first.statement().citation(),
        first == null ? 0 : first.share(),
        told ? Verdict.MAY_BE_TOLD : Verdict.NOT_TOLD);
  }

  private boolean isAlike(Statement one, Overlap.Near other) {
    return sense.likeness(one.text(), other.statement().text()) >= MOST_ALIKE;
  }
}
