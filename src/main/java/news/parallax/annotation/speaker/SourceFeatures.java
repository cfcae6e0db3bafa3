package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.SourceRule;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.knowledge.Pronouns;

/**
 * Describes one who may have said marked words, in words like {@code rule INTRODUCED} or {@code
 * marks utterance}, for a {@link SourceRanker} to weigh: what the rules say, the grammar of the
 * cue, who else may have, the form of the words in marks, and how far off they stand.
 */
final class SourceFeatures {
  private static final int FAR = 8;

  private final MarkedText text;
  private final MarkedSpan mark;
  private final MarkedSentence own;
  private final List<String> found = new ArrayList<>();

  private SourceFeatures(MarkedSpan mark, MarkedText text) {
    this.text = text;
    this.mark = mark;
    this.own = text.sentences().get(text.sentenceAt(mark.span().start(), 0));
  }

  /**
   * What can be said of {@code one} of {@code all} who may have said the words of {@code mark}; the
   * rules' own choice comes first in {@code all}.
   */
  static List<String> of(
      SourceCandidate one, List<SourceCandidate> all, MarkedSpan mark, MarkedText text) {
    SourceFeatures features = new SourceFeatures(mark, text);
    Attribution by = one.found().attribution();
    if (by != null) {
      features.describe(one, all, by);
    }
    return features.found;
  }

  private void describe(SourceCandidate one, List<SourceCandidate> all, Attribution by) {
    boolean first = all.getFirst().equals(one);
    String rule = one.found().rule().name();
    String chosen = all.getFirst().found().rule().name();
    String form = form();
    add("any");
    add("rule", rule);
    add(first ? "first" : "behind", rule);
    add(first ? "first" : "behind", rule, form);
    if (!first) {
      add("behind", rule, chosen);
    }
    describeRival(one, all, rule);
    describeCue(one, by, rule);
    describeSource(by, rule);
    describeMarks(rule, form);
    describePlace(one, by, rule);
  }

  /** Who else may have said it, and how far the rules rank them apart. */
  private void describeRival(SourceCandidate one, List<SourceCandidate> all, String rule) {
    Optional<SourceCandidate> rival =
        all.stream()
            .filter(other -> other.found().isFound() && !other.isSameSource(one))
            .findFirst();
    String other = rival.map(it -> it.found().rule().name()).orElse("none");
    long same = all.stream().filter(it -> it.isSameSource(one)).count();
    add("rival", other);
    add("rival", rule, other);
    add("same", rule, upTo(3, (int) same));
    rival.ifPresent(it -> {
      int lead = (int) Math.round(2 * (one.score() - it.score()));
      add("lead", upTo(FAR, lead));
    });
  }

  private void describeCue(SourceCandidate one, Attribution by, String rule) {
    String kind = by.isSpeech() ? "speech" : "other";
    String chance = upTo(10, (int) (by.likelihood() * 10));
    add("cue", by.kind().name(), kind);
    add("cue", by.lemma());
    add("cue", by.lemma(), rule);
    add("frame", by.frame().name(), rule);
    add("likelihood", chance);
    add("likelihood", rule, chance);
    add("speech", rule, kind);
    add("holds", rule, String.valueOf(by.holds(mark.content())));
    add("before", rule, String.valueOf(by.cue().end() <= mark.span().start()));
    add("distance", rule, distance(one.distance()));
  }

  private void describeSource(Attribution by, String rule) {
    Span named = by.named() == null ? by.cue() : by.named();
    Span head = by.sourceHead() == null ? named : by.sourceHead();
    int sentence = text.sentenceAt(head.start(), 0);
    MarkedSentence where = text.sentences().get(Math.min(sentence, text.sentences().size() - 1));
    int token = Math.max(0, where.indexAt(head.start()));
    String word = where.word(token).toLowerCase(Locale.ROOT);
    String kind = kind(where, token, word);
    boolean speaks = SpeakerNouns.english().canSpeak(where, head);
    add("source", kind);
    add("source", kind, rule);
    add("source speaks", rule, String.valueOf(speaks));
    add("source passive", rule, String.valueOf(by.lemma().endsWith("/p")));
    add("source number", where.tag(token).endsWith("S") ? "many" : "one", person());
    add("source role", rule, where.sentence().role().name());
    add("source quoted", String.valueOf(where.isQuoted(token)));
    add("source in words", String.valueOf(isNamedWithin(where.word(token))));
  }

  private static String kind(MarkedSentence where, int token, String word) {
    if (Pronouns.SPEAKERS.has(word) || Pronouns.VAGUE.has(word) || where.isTag(token, "PRP")) {
      return word;
    }
    return where.isTag(token, "NNP") ? where.token(token).nameClass().name() : where.tag(token);
  }

  /** Whether {@code name} is said within the words: a speaker seldom names himself. */
  private boolean isNamedWithin(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && mark.content().of(text.article().text()).contains(name);
  }

  /** Whether the words speak of "I", of "we" or of neither. */
  private String person() {
    String words = " " + mark.content().of(text.article().text()) + " ";
    if (words.contains(" I ") || words.contains(" I’") || words.contains(" I'")) {
      return "I";
    }
    return words.toLowerCase(Locale.ROOT).contains(" we ") ? "we" : "other";
  }

  private void describeMarks(String rule, String form) {
    int token = Math.max(0, own.indexAt(mark.span().start()));
    int after = own.afterQuote(token);
    String before = own.lemma(token - 1).toLowerCase(Locale.ROOT);
    String behind = own.lemma(after).toLowerCase(Locale.ROOT);
    add("marks", form);
    add("marks", rule, form);
    add("marks behind", before);
    add("marks behind", rule, before);
    add("marks behind", rule, own.tag(token - 1));
    add("marks before", behind);
    add("marks before", rule, own.tag(after), form);
    add("marks role", own.sentence().role().name(), rule);
    add("marks closed", String.valueOf(mark.closed()), rule);
    add("marks first", rule, String.valueOf(token == 0));
    add("marks words", rule, upTo(FAR, words()));
  }

  private int words() {
    return mark.content().of(text.article().text()).strip().split("\\s+", -1).length;
  }

  /** How the words in marks look: a whole utterance, a clause or a few words. */
  private String form() {
    String words = mark.content().of(text.article().text()).strip();
    boolean begins = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    boolean ends = !words.isEmpty() && ".!?,…".indexOf(words.charAt(words.length() - 1)) >= 0;
    String size = words() < 3 ? "few" : words() < FAR ? "some" : "many";
    return size + (begins ? " begins" : "") + (ends ? " ends" : "");
  }

  private void describePlace(SourceCandidate one, Attribution by, String rule) {
    int block = block(by.core().start());
    int at = own.sentence().block();
    add("blocks", rule, upTo(FAR, at - block));
    add("clear", rule, String.valueOf(one.distance() >= 0));
    add("paragraph", rule, String.valueOf(own.sentence().role() == Block.Role.PARAGRAPH));
    if (one.found().rule() == SourceRule.SAME_SPEAKER) {
      add("turn", upTo(FAR, at - block), form());
    }
  }

  private int block(int offset) {
    int sentence = Math.min(text.sentenceAt(offset, 0), text.sentences().size() - 1);
    return text.sentences().get(sentence).sentence().block();
  }

  private static String distance(int units) {
    return units < 0
        ? "around"
        : units < 3 ? "next" : units < 20 ? "near" : units < 80 ? "some" : "far";
  }

  private static String upTo(int most, int number) {
    return String.valueOf(Math.max(-most, Math.min(most, number)));
  }

  private void add(String... parts) {
    found.add(String.join(" ", parts));
  }
}
