package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.VerbGroup;

/**
 * Describes a word beside a cue's main verb, in words like {@code > tag IN} on the right and {@code
 * < offer to} on the left, for a model to tell whether the cue reaches over it.
 */
public final class ReachFeatures {
  /** Distances from here on are alike, in words. */
  private static final int FAR = 6;

  private final MarkedSentence sentence;
  private final Attribution cue;
  private final int at;
  private final String side;
  private final List<String> found = new ArrayList<>();

  private ReachFeatures(MarkedSentence sentence, Attribution cue, int at, String side) {
    this.sentence = sentence;
    this.cue = cue;
    this.at = at;
    this.side = side;
  }

  /**
   * What can be said of the word at {@code at}, right of the verb of {@code cue}.
   *
   * @param contentStart index of the token where the content begins
   */
  public static List<String> right(
      MarkedSentence sentence, Attribution cue, int at, int contentStart) {
    ReachFeatures features = new ReachFeatures(sentence, cue, at, ">");
    String place = at < contentStart ? "before" : at == contentStart ? "at" : "in";
    features.describe(at - cue.cueHead());
    features.describeRight(cue.frame() + " " + place, place);
    return features.found;
  }

  /** What can be said of the word at {@code at}, left of the verb of {@code cue}. */
  public static List<String> left(MarkedSentence sentence, Attribution cue, int at) {
    ReachFeatures features = new ReachFeatures(sentence, cue, at, "<");
    features.describe(cue.cueHead() - at);
    features.describeLeft();
    return features.found;
  }

  private void describe(int distance) {
    String word = lemma(at);
    String tag = sentence.tag(at);
    add("any");
    add(word);
    add("tag", tag);
    add("distance", String.valueOf(Math.min(FAR, distance)));
    add(cue.lemma(), word);
    add("before", lemma(at - 1), word);
    add("before", sentence.tag(at - 1), tag);
  }

  private void describeRight(String frame, String place) {
    String word = lemma(at);
    String tag = sentence.tag(at);
    add(frame);
    add(frame, word);
    add(frame, tag);
    add(frame, tag, sentence.tag(at + 1));
    add(cue.lemma(), frame);
    add(cue.lemma(), place, word);
    add("form", sentence.tag(cue.cueHead()), frame);
    add("speech " + cue.isSpeech(), frame, word);
    add("before", lemma(at - 1));
    add("behind", lemma(at + 1));
    add("behind", word, lemma(at + 1));
    add("behind", sentence.tag(at + 1));
    add("behind", word, sentence.tag(at + 1));
    describeNoun(frame, place);
  }

  private void describeNoun(String frame, String place) {
    NounSpan noun = sentence.noun(at);
    NounSpan next = sentence.noun(at + 1);
    if (noun != null) {
      String role = at == noun.head() ? "head" : at == noun.first() ? "first" : "middle";
      add("noun", role, place);
      add("noun", name(noun));
      add("noun", cue.lemma(), name(noun));
    } else if (next != null) {
      add("to noun", lemma(at), name(next));
      add("to noun", cue.lemma(), name(next));
      add("to noun", frame, name(next));
    }
  }

  private void describeLeft() {
    VerbGroup verb = sentence.verb(cue.cueHead());
    VerbGroup other = sentence.verb(at);
    boolean inside = verb != null && at >= verb.first();
    String form = verb == null ? "" : verb.form().name();
    String tag = sentence.tag(at);
    boolean behind =
        cue.source() != null && sentence.token(at).span().start() > cue.source().start();
    add("inside " + inside, tag);
    add("inside " + inside, form, tag);
    add("inside " + inside, form, lemma(at));
    add("behind", lemma(at + 1), lemma(at));
    add("behind", sentence.tag(at + 1), tag);
    add("source " + behind, String.valueOf(inside), tag);
    add("source " + behind, lemma(at));
    add("verb", other == null ? "" : lemma(other.head()), form);
    add("frame", cue.frame().name(), lemma(at));
    NounSpan noun = sentence.noun(at);
    if (noun != null) {
      add("noun", name(noun), String.valueOf(inside));
      add("noun", name(noun), cue.lemma());
    }
  }

  private String name(NounSpan noun) {
    return sentence.tag(noun.head()).startsWith("NNP") ? "NAME" : lemma(noun.head());
  }

  private String lemma(int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }

  private void add(String... parts) {
    found.add(side + " " + String.join(" ", parts));
  }
}
