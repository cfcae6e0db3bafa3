package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
    VerbGroup verb = sentence.verb(one.cueHead());
    if (verb != null) {
      describeVerb(verb, kind);
    }
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
      String lemma = before == null ? "" : sentence.lemma(before.head());
      found.add("after " + (before == null ? sentence.tag(verb.first() - 1) : lemma));
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
    Span content = one.content().getFirst();
    int start = tokensBefore(content.start());
    int end = tokensBefore(content.end());
    boolean marks = IntStream.range(start, end).anyMatch(sentence::isQuoted);
    found.add("content " + one.frame() + (marks ? " marks" : "") + length(end - start));
    if (marks) {
      found.add("marks " + lemma);
    }
    switch (one.frame()) {
      case OBJECT -> describeObject(start, lemma);
      case PREPOSITION, AS -> {
        String word = sentence.word(start - 1).toLowerCase(Locale.ROOT);
        found.add(lemma + " " + word);
        found.add("preposition " + word);
      }
      case INFINITIVE -> {
        VerbGroup verb = sentence.verb(start);
        found.add("infinitive " + (verb == null ? "" : sentence.lemma(verb.head())));
      }
      case QUOTE, THAT, QUESTION, CLAUSE, AFTER, NONE -> {}
    }
  }

  /** How many tokens begin before {@code offset} of the article. */
  private int tokensBefore(int offset) {
    int i = 0;
    while (i < sentence.size() && sentence.token(i).span().start() < offset) {
      i++;
    }
    return i;
  }

  private static String length(int words) {
    return words < 3 ? " short" : words < 8 ? " middling" : " long";
  }

  private void describeObject(int start, String lemma) {
    NounSpan object = sentence.noun(start);
    if (object == null) {
      found.add("object " + sentence.tag(start));
      return;
    }
    String sort = noun(sentence.token(object.head()));
    found.add("object " + sort);
    found.add(lemma + " object " + sort);
    if (!sentence.tag(object.head()).startsWith("NNP")) {
      found.add("object " + sentence.lemma(object.head()).toLowerCase(Locale.ROOT));
    }
  }
}
