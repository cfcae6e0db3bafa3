package news.parallax.comparison.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Difference.Side;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.PointJudge.Ruling;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.WordList;

/**
 * Finds the one point that two briefs tell most surely in ways that cannot both be true: a judge
 * reads the sentences that are nearest to each other, and what it takes for rival answers has to
 * hold in the values that the sentences give, where they give any.
 */
public final class PointDifferences {
  /** So many pairs of sentences of two reports are read; a pair costs a hundredth of a second. */
  private static final int MOST_READ = 16;

  /** Reports with more pairs of sentences than this are no briefs. */
  private static final int MOST_OF_BRIEFS = 64;

  /** From which chance on the judge is believed, as {@code parallax train points} found it. */
  private static final double LEAST =
      Objects.requireNonNull(
          WordList.of(PointDifferences.class, "point-bounds.tsv").weights().get("least"));

  /** Of the chance of both, by hand: a later report that only differs is no update. */
  private static final double LEAST_UPDATED = 0.1;

  private static final int LEAST_WORDS = 4;

  private final Sense sense;
  private final PointJudge judge;

  /** Differences by {@code judge} between sentences that are near by {@code sense}. */
  public PointDifferences(Sense sense, PointJudge judge) {
    this.sense = sense;
    this.judge = judge;
  }

  private record Read(SentencePair pair, Ruling ruling) {}

  /**
   * The surest difference between two articles, or none: in longer ones more is alike by chance.
   *
   * @param two a dossier of the two
   * @param known differences found otherwise, in whose sentences none is looked for
   */
  public Optional<Difference> between(Dossier two, List<Difference> known) {
    List<SentenceHandle> lefts = statements(two.articles().getFirst());
    List<SentenceHandle> rights = statements(two.articles().getLast());
    if (lefts.size() * rights.size() > MOST_OF_BRIEFS) {
      return Optional.empty();
    }
    boolean inOrder = isInOrder(two.articles().getFirst(), two.articles().getLast());
    return pairs(lefts, rights).stream()
        .filter(pair -> known.stream().noneMatch(pair::isTouchedBy))
        .sorted(SentencePair.NEAREST)
        .limit(MOST_READ)
        .flatMap(pair -> ruling(pair, inOrder).map(ruling -> new Read(pair, ruling)).stream())
        .max(Comparator.comparingDouble(read -> read.ruling.open()))
        .filter(read -> read.ruling.open() >= LEAST)
        .flatMap(read -> difference(read, inOrder));
  }

  private Optional<Ruling> ruling(SentencePair pair, boolean inOrder) {
    String left = pair.left().words();
    String right = pair.right().words();
    return inOrder ? judge.ruling(left, right) : judge.ruling(right, left);
  }

  private List<SentencePair> pairs(List<SentenceHandle> lefts, List<SentenceHandle> rights) {
    List<SentencePair> found = new ArrayList<>();
    for (SentenceHandle left : lefts) {
      for (SentenceHandle right : rights) {
        found.add(new SentencePair(left, right, sense.likeness(left.words(), right.words())));
      }
    }
    return found;
  }

  private static List<SentenceHandle> statements(AnnotatedArticle article) {
    return article.sentences().stream()
        .filter(PointDifferences::isStatement)
        .map(sentence -> new SentenceHandle(article, sentence))
        .toList();
  }

  private static boolean isStatement(Sentence sentence) {
    return sentence.role() == Block.Role.PARAGRAPH
        && sentence.tokens().size() >= LEAST_WORDS
        && sentence.tokens().stream().noneMatch(token -> token.word().equals("?"));
  }

  /** The kind that the values show, else the judge's; nothing where all values agree. */
  private Optional<Difference> difference(Read read, boolean inOrder) {
    Conflict.Kind kind = read.ruling.kind();
    if (!ValuePair.KINDS.contains(kind)) {
      return Optional.of(difference(read, kind, read.pair.clauses(sense), inOrder));
    }
    ValuePair values = new ValuePair(read.pair);
    for (Conflict.Kind shown : kindsFrom(kind)) {
      List<Side> sides = values.apart(shown);
      if (!sides.isEmpty()) {
        return Optional.of(difference(read, shown, sides, inOrder));
      }
    }
    return values.isGiven(kind)
        ? Optional.empty()
        : Optional.of(difference(read, kind, read.pair.clauses(sense), inOrder));
  }

  private static List<Conflict.Kind> kindsFrom(Conflict.Kind first) {
    return Stream.concat(Stream.of(first), ValuePair.KINDS.stream()).distinct().toList();
  }

  private static Difference difference(
      Read read, Conflict.Kind kind, List<Side> sides, boolean inOrder) {
    Verdict verdict = isUpdated(read, inOrder) ? Verdict.UPDATE : Verdict.CONFLICT;
    String because =
        verdict == Verdict.UPDATE
            ? "both answer one question, and the later report tells another state"
            : "both answer one question, and no more than one can be true";
    Reason reason = new Reason(Rule.POINTS, "", read.ruling.open(), because);
    return new Difference(kind, verdict, sides.getFirst(), sides.getLast(), reason);
  }

  private static boolean isUpdated(Read read, boolean inOrder) {
    LocalDate left = read.pair.left().article().article().day();
    LocalDate right = read.pair.right().article().article().day();
    return left != null
        && right != null
        && (inOrder ? left.isBefore(right) : right.isBefore(left))
        && read.ruling.update() >= LEAST_UPDATED * read.ruling.open();
  }

  /** Whether {@code left} was published first, or neither is known to be. */
  private static boolean isInOrder(AnnotatedArticle left, AnnotatedArticle right) {
    LocalDate day = left.article().day();
    LocalDate other = right.article().day();
    return day == null || other == null || !other.isBefore(day);
  }
}
