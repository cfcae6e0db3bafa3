package news.parallax.annotation.attribution;

import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounPhrases;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Finds whose words a paper gives: "Ana Ruiz’s letter said", "a statement from the union said". */
final class IssuerReader {

  private final MarkedSentence sentence;
  private final NounPhrases nouns;

  IssuerReader(MarkedSentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
  }

  /** Who speaks in {@code paper}; null when it is no paper, or nobody's. */
  @Nullable NounSpan issuer(NounSpan paper) {
    String lemma = sentence.lemma(paper.head());
    if (!NounClass.DOCUMENTS.has(lemma) && !NounClass.CUES.has(lemma)) {
      return null;
    }
    NounSpan owner = owner(paper);
    NounSpan issuer = owner == null ? author(paper.head() + 1) : owner;
    boolean speaks =
        issuer != null
            && SpeakerNouns.english().canSpeak(sentence, sentence.token(issuer.head()).span());
    return speaks ? issuer : null;
  }

  private @Nullable NounSpan owner(NounSpan paper) {
    for (int i = paper.head() - 1; i >= paper.first(); i--) {
      if (sentence.isTag(i, "POS") && i > paper.first()) {
        return new NounSpan(paper.first(), i - 1, i - 1);
      }
      if (sentence.word(i).matches("(?i)his|her")) {
        return new NounSpan(i, i, i);
      }
    }
    int before = paper.first() - 1;
    NounSpan marked = sentence.endsQuote(before) ? beforeMarks(before) : null;
    return marked == null ? named(paper) : marked;
  }

  /** "Ana Ruiz’s “lazy cat” comment". */
  private @Nullable NounSpan beforeMarks(int last) {
    int i = last;
    while (i > 0 && !sentence.startsQuote(i)) {
      i--;
    }
    NounSpan owner = sentence.isTag(i - 1, "POS") ? sentence.noun(i - 2) : null;
    return owner == null ? null : new NounSpan(owner.first(), i - 2, i - 2);
  }

  /** "a Port Authority statement": the name before the paper, if it is who issued it. */
  private @Nullable NounSpan named(NounSpan paper) {
    int last = paper.head() - 1;
    int first = last;
    while (first >= paper.first() && isIssuer(first)) {
      first--;
    }
    boolean the = sentence.word(first).equalsIgnoreCase("the") && first >= paper.first();
    return first < last ? new NounSpan(the ? first : first + 1, last, last) : null;
  }

  private boolean isIssuer(int i) {
    return switch (sentence.token(i).nameClass()) {
      case PERSON, ORGANIZATION -> sentence.isTag(i, "NNP");
      default -> false;
    };
  }

  /** "by the union", "from the union", "filed by the union". */
  private @Nullable NounSpan author(int behind) {
    int i = VerbClass.WRITTEN.hasAsWritten(sentence.word(behind)) ? behind + 1 : behind;
    boolean from = sentence.word(i).equals("from") && i == behind;
    NounSpan author = sentence.word(i).equals("by") || from ? sentence.noun(i + 1) : null;
    boolean whole = author != null && sentence.word(author.last() + 1).equals("of");
    NounSpan name = author == null ? null : apposed(author);
    return name != null ? name : whole ? nouns.from(i + 1) : author;
  }

  /** "from Peter Okoye’s lawyer, Ana Ruiz": the name set beside a person without one. */
  private @Nullable NounSpan apposed(NounSpan author) {
    NounSpan name = sentence.isComma(author.last() + 1) ? sentence.noun(author.last() + 2) : null;
    boolean person = name != null && nouns.isPerson(name.head()) && !nouns.isPerson(author.head());
    return person ? name : null;
  }
}
