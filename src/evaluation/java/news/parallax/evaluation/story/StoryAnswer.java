package news.parallax.evaluation.story;

import java.util.List;

/**
 * What a comparer found in the reports of one event, in the gold's terms: our report and a naive
 * rival's are scored by the same eyes.
 *
 * @param articles how many of the gold's files were read
 * @param quotes those in marks; indirect speech is not scored
 * @param utterances the places of each thing said more than once
 * @param facts the places of each thing told by several
 * @param conflicts differences said to be one or an update: the places of each position
 * @param exclusives what one report alone is said to tell
 * @param entities every name, form and role of each
 * @param dates what was placed in time
 * @param framing loaded words
 * @param reuse shared passages
 * @param furniture captions, adverts and the like
 * @param summary receipts of each line
 */
record StoryAnswer(
    int articles,
    List<Quoted> quotes,
    List<List<Anchor>> utterances,
    List<List<Anchor>> facts,
    List<List<List<Anchor>>> conflicts,
    List<Anchor> exclusives,
    List<Labels> entities,
    List<Placed> dates,
    List<Anchor> framing,
    List<StoryGold.Pair> reuse,
    List<Anchor> furniture,
    List<Integer> summary) {

  /**
   * A quotation.
   *
   * @param speaker the name shown; empty when none was found
   * @param names other names of the speaker
   */
  record Quoted(Anchor at, String speaker, List<String> names) {}

  /** What one entity is called. */
  record Labels(String id, List<String> labels) {}

  /**
   * Something placed in time.
   *
   * @param start ISO 8601; empty when it could not be anchored
   */
  record Placed(Anchor at, String start) {}
}
