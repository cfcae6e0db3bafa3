package news.parallax.annotation.syntax;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.WordList;

/** Tells those who can say something, people, bodies and documents, from mere things. Immutable. */
public final class SpeakerNouns {

  private static final SpeakerNouns ENGLISH =
      new SpeakerNouns(new HashSet<>(WordList.of("speaker-nouns.txt").words()));

  private final Set<String> nouns;

  private SpeakerNouns(Set<String> nouns) {
    this.nouns = Set.copyOf(nouns);
  }

  /** The nouns of English. */
  public static SpeakerNouns english() {
    return ENGLISH;
  }

  /** Whether {@code word} is one of those nouns, or short for one: "Chairman", "Gov.". */
  public boolean has(String word) {
    return nouns.contains(word.toLowerCase(Locale.ROOT)) || word.endsWith(".");
  }

  /** Whether the noun phrase of {@code sentence} with head word {@code head} can say something. */
  public boolean canSpeak(MarkedSentence sentence, Span head) {
    return sentence.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(head))
        .anyMatch(this::canSpeak);
  }

  /** Whether the noun with head word {@code head} is for a mere thing: "growth", "the weather". */
  public boolean isMute(MarkedSentence sentence, Span head) {
    return sentence.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(head))
        .anyMatch(token -> isMute(token) && !canSpeak(token));
  }

  private static boolean isMute(Token token) {
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    return (token.tag().equals("NN") || token.tag().equals("NNS"))
        && (NounClass.TIMES.has(noun)
            || NounClass.MUTE_THINGS.has(noun)
            || NounClass.THING_ENDINGS.isEndOf(noun));
  }

  private boolean canSpeak(Token token) {
    String tag = token.tag();
    String word = token.word().toLowerCase(Locale.ROOT);
    if (token.nameClass() != Token.NameClass.NONE && tag.startsWith("NNP")) {
      return true;
    }
    if (tag.startsWith("NNP") || tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("CD")) {
      return !Pronouns.IMPERSONAL.hasAsWritten(word);
    }
    return Token.isAge(word)
        || nouns.contains(token.lemma().toLowerCase(Locale.ROOT))
        || nouns.contains(word)
        || (tag.equals("DT") && !Pronouns.IMPERSONAL.hasAsWritten(word))
        || (tag.startsWith("NN") && NounClass.PERSONAL_ENDINGS.isEndOf(word));
  }
}
