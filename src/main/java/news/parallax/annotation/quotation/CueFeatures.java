package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.Token;
import news.parallax.annotation.quotation.VerbGroup.Form;
import news.parallax.article.Block;
import news.parallax.article.Span;

/**
 * Describes one verb and what stands around it, in words like {@code say THAT} or {@code by
 * PERSON}, for {@link CueModel} to weigh.
 */
final class CueFeatures {
  private final MarkedSentence sentence;
  private final SpeakerNouns nouns;
  private final List<String> found = new ArrayList<>();

  private CueFeatures(MarkedSentence sentence, SpeakerNouns nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
  }

  /** What can be said of {@code one} of the candidates of {@code sentence}. */
  static List<String> of(Attribution one, MarkedSentence sentence, SpeakerNouns nouns) {
    CueFeatures features = new CueFeatures(sentence, nouns);
    features.describe(one);
    return features.found;
  }

  private void describe(Attribution one) {
    String lemma = one.lemma().toLowerCase(Locale.ROOT);
    String kind = SpeechVerbs.has(sentence.lemma(one.cueHead())) ? "speech" : "other";
    found.add("any");
    found.add(lemma);
    found.add(lemma + " " + one.frame());
    found.add(kind + " " + one.frame());
    describeVerb(sentence.verb(one.cueHead()), kind);
    describeSource(one, kind);
    describeContent(one, lemma);
    found.add("role " + sentence.sentence().role().equals(Block.Role.PARAGRAPH));
  }

  private void describeVerb(VerbGroup verb, String kind) {
    found.add("form " + verb.form() + " " + kind);
    found.add("tag " + sentence.tag(verb.head()));
    for (int i = verb.first(); i < verb.head(); i++) {
      String tag = sentence.tag(i);
      if (tag.equals("MD") || tag.startsWith("RB")) {
        found.add("has " + sentence.lemma(i).toLowerCase(Locale.ROOT));
      }
    }
    VerbGroup before = sentence.verb(verb.first() - 1);
    if (verb.form() == Form.INFINITIVE) {
      found.add("after " + (before == null ? sentence.tag(verb.first() - 1) : sentence.lemma(before.head())));
    } else {
      found.add("behind " + sentence.tag(verb.first() - 1));
    }
    found.add("before " + sentence.tag(verb.last() + 1));
  }

  private void describeSource(Attribution one, String kind) {
    String source = one.source() == null ? "NOBODY" : source(one);
    found.add("by " + source);
    found.add("by " + source + " " + kind + " " + one.frame());
  }

  private String source(Attribution one) {
    Span head = one.sourceHead();
    for (Token token : sentence.sentence().tokens()) {
      if (head != null && token.span().equals(head)) {
        return noun(token);
      }
    }
    return "NOBODY";
  }

  private String noun(Token token) {
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

  private void describeContent(Attribution one, String lemma) {
    if (one.content().isEmpty()) {
      found.add("content none");
      return;
    }
    Span first = one.content().getFirst();
    int start = 0;
    while (start < sentence.size() && sentence.token(start).span().end() <= first.start()) {
      start++;
    }
    int end = start;
    boolean marks = false;
    while (end < sentence.size() && sentence.token(end).span().start() < first.end()) {
      marks |= sentence.isQuoted(end);
      end++;
    }
    int length = end - start;
    found.add("content " + one.frame() + (marks ? " marks" : "") + (length < 3 ? " short" : length < 8 ? " middling" : " long"));
    if (marks) {
      found.add("marks " + lemma);
    }
    if (one.frame() == Frame.OBJECT && start < sentence.size()) {
      NounSpan object = sentence.noun(start);
      found.add("object " + (object == null ? sentence.tag(start) : noun(sentence.token(object.head()))));
      if (object != null && !sentence.tag(object.head()).startsWith("NNP")) {
        found.add("object " + sentence.lemma(object.head()).toLowerCase(Locale.ROOT));
      }
      if (object != null) {
        found.add(lemma + " object " + noun(sentence.token(object.head())));
      }
    }
    if (one.frame() == Frame.PREPOSITION || one.frame() == Frame.AS) {
      String word = sentence.word(start - 1).toLowerCase(Locale.ROOT);
      found.add(lemma + " " + word);
      found.add("preposition " + word);
    }
    if (one.frame() == Frame.INFINITIVE) {
      VerbGroup verb = sentence.verb(start);
      found.add("infinitive " + (verb == null ? "" : sentence.lemma(verb.head())));
    }
  }
}
