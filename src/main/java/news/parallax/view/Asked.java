package news.parallax.view;

import news.parallax.comparison.Conflict;
import news.parallax.comparison.Topic;

/** A conflict as the question its sides answer differently, and what would settle it. */
public final class Asked {
  private Asked() {}

  /** "How many people were hurt?"; a plain question where the words bear no more. */
  public static String question(Conflict.Issue issue) {
    return switch (issue.topic()) {
      case KILLED -> "How many %s killed?".formatted(were(issue));
      case HURT -> "How many %s hurt?".formatted(were(issue));
      case FATE, COUNT -> "How many%s?".formatted(spaced(issue.counted()));
      case DEED -> "Is it so, or how far has it come?";
      case MONEY -> "How much money?";
      case SHARE -> "How large a share?";
      case MEASURE -> "How much?";
      case AGE -> "How old?";
      case LASTING -> "How long did it last?";
      case DURATION -> "How long?";
      case GAP -> "How long between the two?";
      case DATE, TIME -> "When?";
      case TIME_OF_SPEECH -> "When was it said?";
      case PLACE -> "Where was it?";
      case PLACE_OF_SPEECH -> "Where was it said?";
      case ORDER -> "In what order?";
      case PARTICIPANT -> "Who?";
      case ANSWERING -> "Who denied or confirmed it?";
      case OBJECT -> "What was it?";
      case GOODS -> "What was handed over?";
      case MANNER -> "How?";
      case MEDIUM -> "Was it spoken or written?";
      case LIST -> "What belongs to it?";
      case WORDING -> "What were the words?";
    };
  }

  /** "were", "people were". */
  private static String were(Conflict.Issue issue) {
    return issue.counted().isEmpty() ? "were" : issue.counted() + " were";
  }

  private static String spaced(String words) {
    return words.isEmpty() ? "" : " " + words;
  }

  /** What would settle {@code conflict}, in a few words; empty where both sides can be true. */
  public static String settledBy(Conflict conflict) {
    return conflict.verdict().isOpen() ? settledBy(conflict.issue().topic()) : "";
  }

  static String settledBy(Topic topic) {
    return switch (topic) {
      case KILLED, HURT -> "the hospital's or the coroner's count";
      case FATE, COUNT -> "the body that counts them";
      case DEED -> "the document, or word from those who would do it";
      case MONEY -> "the contract or the accounts";
      case SHARE -> "the figures it is worked out from";
      case MEASURE -> "a measurement";
      case AGE -> "a date of birth";
      case LASTING, DURATION, GAP, ORDER -> "a log, or the times of start and end";
      case DATE, TIME -> "a log or the timetable";
      case TIME_OF_SPEECH, PLACE_OF_SPEECH -> "the schedule, or a dated recording";
      case PLACE -> "a map, or pictures of the place";
      case PARTICIPANT, ANSWERING -> "word from those named";
      case OBJECT, GOODS, LIST -> "an inventory, or the document itself";
      case MANNER -> "a witness or pictures";
      case MEDIUM, WORDING -> "a recording or the transcript";
    };
  }

  /** Says of a conflict whose sides have one origin that they have; empty for another. */
  public static String oneOrigin(Conflict conflict) {
    return conflict.isOneOrigin()
        ? "all sides go back to one origin: " + conflict.origins().getFirst().name()
        : "";
  }
}
