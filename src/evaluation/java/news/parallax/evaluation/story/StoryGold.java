package news.parallax.evaluation.story;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader found in the reports of one event.
 *
 * @param files the texts, by file name; anchors count in this list
 * @param quotes every quotation that holds speech, and those that do not
 * @param variants the places of each utterance printed more than once
 * @param notVariants quotations that look like one utterance and are two
 * @param facts the places of each thing told by several; an article may tell it in several
 * @param conflicts points on which the reports differ
 * @param borderline differences one may call a conflict or not
 * @param compatible differences that are none: the pairs of places any of which would show it
 * @param names everybody and everything with more than one name
 * @param neverMerge pairs of names that are two things
 * @param dates when things happened
 * @param framing loaded words in an outlet's own voice
 * @param notFraming loaded words inside quotations
 * @param reuse passages that two articles share or one repeats
 * @param furniture captions, adverts and the like
 */
record StoryGold(
    List<String> files,
    List<Quote> quotes,
    List<List<Anchor>> variants,
    List<Pair> notVariants,
    List<List<Anchor>> facts,
    List<Disagreement> conflicts,
    List<Pair> borderline,
    List<List<Pair>> compatible,
    List<Name> names,
    List<List<String>> neverMerge,
    List<Dated> dates,
    List<Anchor> framing,
    List<Anchor> notFraming,
    List<Pair> reuse,
    List<Anchor> furniture) {

  /**
   * One quotation.
   *
   * @param kind direct, mixed or scare
   */
  record Quote(
      Anchor at, String speaker, List<String> otherSpeakers, String kind, boolean optional) {
    boolean counts() {
      return !optional && !kind.equals("scare");
    }
  }

  /** Two places. */
  record Pair(Anchor a, Anchor b) {
    /** Each of {@code ones} with each of {@code others}. */
    static List<Pair> across(List<Anchor> ones, List<Anchor> others) {
      return ones.stream()
          .flatMap(one -> others.stream().map(other -> new Pair(one, other)))
          .toList();
    }

    /** Every two of {@code places}. */
    static List<Pair> everyTwo(List<Anchor> places) {
      return IntStream.range(0, places.size())
          .boxed()
          .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new Pair(places.get(j), places.get(i))))
          .toList();
    }
  }

  /**
   * A point on which reports differ.
   *
   * @param id short name, for the reader of a log
   * @param sides the pairs of places any of which shows it
   * @param required whether a report without it misses something
   */
  record Disagreement(String id, List<Pair> sides, boolean required) {}

  /** Somebody's or something's names. */
  record Name(String name, List<String> forms) {}

  /**
   * When something happened.
   *
   * @param iso as exact as the text: a year, a month, a day
   * @param required whether the text alone tells it
   */
  record Dated(Anchor at, String iso, boolean required) {}

  /** All names the gold allows for {@code speaker}. */
  List<String> formsOf(@Nullable String speaker) {
    return names.stream()
        .filter(name -> name.name().equals(speaker))
        .flatMap(name -> name.forms().stream())
        .toList();
  }
}
