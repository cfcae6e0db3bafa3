package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.parallax.annotation.Token;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.annotation.syntax.VerbGroup.Form;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.knowledge.LogisticModel;
import org.jspecify.annotations.Nullable;

/**
 * Describes one verb and what stands around it, in words like {@code say THAT} or {@code by
 * PERSON}, for a {@link LogisticModel} to weigh.
 */
public final class CueFeatures {
  /** How far before a verb the word that makes its clause depend on another may stand. */
  private static final int OPENER_REACH = 10;

  private final MarkedSentence sentence;
  private final SpeakerNouns nouns;
  private final Attribution one;
  private final @Nullable VerbGroup verb;
  private final String lemma;
  private final String kind;
  private final String frame;
  private final List<String> found = new ArrayList<>();

  private CueFeatures(Attribution one, MarkedSentence sentence, SpeakerNouns nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.one = one;
    this.verb = sentence.verb(one.cueHead());
    this.lemma = one.lemma().toLowerCase(Locale.ROOT);
    this.kind = SpeechVerbs.has(sentence.lemma(one.cueHead())) ? "speech" : "other";
    this.frame = one.frame().name();
  }

  /** What can be said of {@code one} of the candidates {@code ofSentence}. */
  public static List<String> of(
      Attribution one, List<Attribution> ofSentence, MarkedSentence sentence, SpeakerNouns nouns) {
    CueFeatures features = new CueFeatures(one, sentence, nouns);
    features.describe();
    features.describeOthers(ofSentence);
    return features.found;
  }

  private void describe() {
    add("any");
    add(lemma);
    add(lemma, frame);
    add(kind, frame);
    add("tag", lemma, sentence.tag(one.cueHead()));
    add("opener", lemma(0));
    add("role", String.valueOf(sentence.sentence().role().equals(Block.Role.PARAGRAPH)));
    int first = one.cueHead();
    int last = one.cueHead();
    if (verb != null) {
      describeVerb(verb);
      describeOtherVerbs(verb);
      first = verb.first();
      last = verb.last();
    }
    describeNeighbours(first, last);
    describeSource();
    describeContent();
    describeSentence(first);
  }

  private void describeSentence(int first) {
    int length = sentence.size();
    add("length", upTo(8, length / 6), kind);
    add("place", upTo(8, first / 4), kind);
    add("verbs", upTo(6, sentence.verbs().size()), kind);
    String marks = String.valueOf(IntStream.range(0, length).anyMatch(sentence::isQuoted));
    add("marks in sentence", marks, kind, frame);
    add("marks in sentence", marks, lemma);
    add("end", sentence.word(length - 1));
  }

  /** The verbs this one stands under, "said he <em>believes</em>", and those under it. */
  private void describeOthers(List<Attribution> ofSentence) {
    List<Attribution> others =
        ofSentence.stream().filter(it -> it.cueHead() != one.cueHead()).toList();
    List<Attribution> outer = others.stream().filter(it -> it.holds(one.cue())).toList();
    List<Attribution> inner = others.stream().filter(it -> one.holds(it.cue())).toList();
    Attribution closest =
        outer.stream()
            .min(Comparator.comparingInt(it -> Math.abs(it.cueHead() - one.cueHead())))
            .orElse(null);
    String ruling = closest == null ? "none" : closest.isSpeech() + " " + closest.frame();
    add("inside", ruling);
    add("inside", ruling, kind, frame);
    add("inside", closest == null ? "" : closest.lemma(), kind);
    add("inside speech", upTo(2, speeches(outer)), kind, frame);
    add("inside speech", upTo(1, speeches(outer)), lemma);
    add("holds", upTo(2, inner.size()), kind, frame);
    add("holds speech", upTo(2, speeches(inner)), kind, frame);
    add("holds speech", upTo(1, speeches(inner)), lemma);
  }

  private static int speeches(List<Attribution> some) {
    return (int) some.stream().filter(it -> it.isSpeech() && it.frame().isUtterance()).count();
  }

  private static String upTo(int most, int count) {
    return String.valueOf(Math.min(most, count));
  }

  private void describeVerb(VerbGroup verb) {
    add("form", verb.form().name(), kind);
    add("tag", sentence.tag(verb.head()));
    add("group", String.valueOf(verb.last() - verb.first()), sentence.tag(verb.first()));
    for (int i = verb.first(); i < verb.head(); i++) {
      String tag = sentence.tag(i);
      if (tag.equals("MD") || tag.startsWith("RB")) {
        add("has", lemma(i));
      }
    }
    add("before", sentence.tag(verb.last() + 1));
    if (verb.form() == Form.INFINITIVE) {
      VerbGroup ruling = sentence.verb(verb.first() - 1);
      add("after", ruling == null ? sentence.tag(verb.first() - 1) : lemma(ruling.head()));
    } else {
      add("behind", sentence.tag(verb.first() - 1));
    }
  }

  private void describeOtherVerbs(VerbGroup verb) {
    int k = sentence.verbs().indexOf(verb);
    VerbGroup before = k > 0 ? sentence.verbs().get(k - 1) : null;
    VerbGroup after = k + 1 < sentence.verbs().size() ? sentence.verbs().get(k + 1) : null;
    add("verb before", before == null ? "" : lemma(before.head()));
    add("verb after", after == null ? "" : lemma(after.head()));
    boolean said = before != null && SpeechVerbs.has(sentence.lemma(before.head()));
    add("speech before", String.valueOf(said), kind);
  }

  private void describeNeighbours(int first, int last) {
    String next = lemma(last + 1);
    add("next", next);
    add("next", lemma, next);
    add("next", lemma, next, lemma(last + 2));
    add("previous", lemma(first - 1));
    add("previous", lemma, lemma(first - 1));
    for (int i = Math.max(0, first - OPENER_REACH); i < first; i++) {
      switch (lemma(i)) {
        case "if", "when", "because" -> add("under", lemma(i));
        default -> {}
      }
    }
  }

  private void describeSource() {
    Token head = sourceHead();
    String source = head == null ? "NOBODY" : sort(head);
    add("by", source);
    add("by", source, lemma);
    add("by", source, kind, frame);
    add("by", source, lemma, frame);
    add("by", source, verb == null ? "" : verb.form() + " " + sentence.tag(verb.head()), frame);
    String word = head == null ? "NOBODY" : word(head);
    add("head", word);
    add("head", word, lemma);
    add("head", word, kind);
    boolean left = one.source() != null && one.source().start() < one.cue().start();
    add("left", String.valueOf(left), frame, kind);
    boolean relative = one.source() != null && !one.source().equals(one.named());
    add("relative", String.valueOf(relative), kind);
  }

  private @Nullable Token sourceHead() {
    Span head = one.sourceHead();
    int at = head == null ? sentence.size() : sentence.tokensBefore(head.start());
    return sentence.has(at) && sentence.token(at).span().equals(head) ? sentence.token(at) : null;
  }

  /** What sort of thing the noun or pronoun {@code token} means. */
  private String sort(Token token) {
    if (token.isTag("PRP") || token.isTag("W") || token.isTag("DT") || token.isTag("EX")) {
      return token.word().toLowerCase(Locale.ROOT);
    }
    if (token.nameClass() != Token.NameClass.NONE) {
      return token.nameClass().name();
    }
    if (token.isTag("NNP")) {
      return "NAME";
    }
    return nouns.canSpeak(sentence, token.span()) ? "SPEAKER" : "THING";
  }

  private static String word(Token token) {
    return token.isTag("NNP") ? "NAME" : token.lemma().toLowerCase(Locale.ROOT);
  }

  private void describeContent() {
    if (one.content().isEmpty()) {
      add("content none");
      return;
    }
    Span content = one.content().getFirst();
    int start = sentence.tokensBefore(content.start());
    int end = sentence.tokensBefore(content.end());
    String marks = IntStream.range(start, end).anyMatch(sentence::isQuoted) ? "marks" : "plain";
    add("content", frame, marks, length(end - start));
    add(marks, lemma);
    Token head = sourceHead();
    add("content by", head == null ? "" : sort(head), frame, sentence.tag(start), marks);
    add("content", frame, lemma(start));
    add("content", lemma, sentence.tag(start));
    String tensed = String.valueOf(holdsTensedVerb(start, end));
    add("content tensed", tensed, frame);
    add("content tensed", tensed, lemma);
    add("content pieces", String.valueOf(one.content().size()), frame);
    describeOpening(start);
  }

  private boolean holdsTensedVerb(int start, int end) {
    return sentence.verbs().stream()
        .anyMatch(it -> it.first() >= start && it.last() < end && it.isTensed());
  }

  private static String length(int words) {
    return words < 3 ? "short" : words < 8 ? "middling" : "long";
  }

  private void describeOpening(int start) {
    switch (one.frame()) {
      case OBJECT -> describeObject(start);
      case PREPOSITION, AS -> {
        add(lemma, lemma(start - 1));
        add("preposition", lemma(start - 1));
      }
      case INFINITIVE -> {
        VerbGroup infinitive = sentence.verb(start);
        add("infinitive", infinitive == null ? "" : lemma(infinitive.head()));
      }
      case QUOTE, THAT, QUESTION, CLAUSE, AFTER, NONE -> {}
    }
  }

  private void describeObject(int start) {
    NounSpan object = sentence.noun(start);
    if (object == null) {
      add("object", sentence.tag(start));
      add("adjective", lemma(start));
      add("adjective", lemma, lemma(start));
      add("adjective", lemma, sentence.tag(start), lemma(start + 1));
      return;
    }
    String sort = sort(sentence.token(object.head()));
    add("object", sort);
    add(lemma, "object", sort);
    add("behind object", lemma(object.last() + 1));
    add("behind object", lemma, lemma(object.last() + 1));
    add("object", lemma, word(sentence.token(object.head())));
    if (!sentence.tag(object.head()).startsWith("NNP")) {
      add("object", lemma(object.head()));
    }
  }

  private String lemma(int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }

  private void add(String... parts) {
    found.add(String.join(" ", parts));
  }
}
