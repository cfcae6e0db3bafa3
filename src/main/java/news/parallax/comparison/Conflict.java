package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Reports that differ on one point.
 *
 * @param id unique in the story, as {@code c1}
 * @param issue what they differ on as far as their words tell
 * @param positions what the sides say; at least two
 */
public record Conflict(
    String id, Kind kind, Verdict verdict, Issue issue, List<Position> positions, Explanation why)
    implements Finding {
  /** Copies the list and refuses a single position. */
  public Conflict {
    positions = List.copyOf(positions);
    if (positions.size() < 2) {
      throw new IllegalArgumentException("a conflict needs two positions or more, got " + id);
    }
  }

  /** One of whose matter no more than its kind is known. */
  public Conflict(
      String id, Kind kind, Verdict verdict, List<Position> positions, Explanation why) {
    this(id, kind, verdict, new Issue(Topic.of(kind)), positions, why);
  }

  /** The origins of its sides, each once. */
  public List<Origin> origins() {
    return positions.stream().flatMap(side -> side.origins().stream()).distinct().toList();
  }

  /** Whether all sides go back to one origin: its own reports of one thing differ. */
  public boolean isOneOrigin() {
    return origins().size() == 1;
  }

  @Override
  public List<Citation> citations() {
    return positions.stream().flatMap(position -> position.reports().stream()).toList();
  }

  /**
   * What a conflict is about.
   *
   * @param counted the thing counted, or the fate of those counted, in words that follow "how
   *     many"; empty where the sides do not surely share it
   */
  public record Issue(Topic topic, String counted) {
    /** One that counts nothing named. */
    public Issue(Topic topic) {
      this(topic, "");
    }
  }

  /** What the reports differ on. */
  public enum Kind {
    NUMBER,
    DURATION,
    DATE,
    TIME,
    PLACE,
    ORDER,
    OBJECT,
    PARTICIPANT,
    MANNER,
    MODALITY,
    LIST,
    WORDING
  }

  /** What the difference amounts to. */
  public enum Verdict {
    /** Both cannot be true. */
    CONFLICT,
    /** A later report supersedes an earlier one. */
    UPDATE,
    /** One is coarser; both can be true. */
    GRANULARITY,
    /** They speak of different things. */
    DIFFERENT_REFERENT;

    /** Whether the reports differ on what is so, and not in words or matter alone. */
    public boolean isOpen() {
      return switch (this) {
        case CONFLICT, UPDATE -> true;
        case GRANULARITY, DIFFERENT_REFERENT -> false;
      };
    }
  }

  /**
   * One side.
   *
   * @param reading the value in a source's words
   * @param reports receipts of the value in its clause
   * @param origins the distinct origins of those reports
   * @param rung how far it says that something has come; null where that is not what the sides
   *     differ on or its words leave it open
   */
  public record Position(
      String reading, List<Citation> reports, List<Origin> origins, @Nullable Rung rung) {
    /** Copies the lists and refuses a side without receipts. */
    public Position {
      reports = List.copyOf(reports);
      origins = List.copyOf(origins);
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("a position needs a report: " + reading);
      }
    }

    /** One that says nothing on how far something has come. */
    public Position(String reading, List<Citation> reports, List<Origin> origins) {
      this(reading, reports, origins, null);
    }

    /** The same on {@code rung}. */
    public Position on(Rung rung) {
      return new Position(reading, reports, origins, rung);
    }
  }
}
