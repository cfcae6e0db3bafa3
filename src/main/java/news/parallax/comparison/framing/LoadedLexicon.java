package news.parallax.comparison.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.WordList;

/** The loaded words and phrases of general English, by the lemma they begin with. */
final class LoadedLexicon {
  private static final Map<String, List<Entry>> ENTRIES = read();

  private LoadedLexicon() {}

  /** What part a loaded word plays in its sentence. */
  enum Role {
    NAMING,
    ATTRIBUTE,
    POLITY,
    ADJECTIVE,
    SUPERLATIVE,
    ADVERB,
    VERB,
    TRANSITIVE,
    NOUN
  }

  /** A loaded word or phrase: its lemmas in order. */
  record Entry(Role role, List<String> lemmas) {}

  private static Map<String, List<Entry>> read() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : WordList.of("loaded-words.txt").entries()) {
      int colon = line.indexOf(':');
      Role role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String words : line.substring(colon + 1).split(",", -1)) {
        List<String> lemmas = Arrays.asList(words.strip().split(" ", -1));
        entries
            .computeIfAbsent(lemmas.getFirst(), key -> new ArrayList<>())
            .add(new Entry(role, lemmas));
      }
    }
    Comparator<Entry> length = Comparator.comparingInt(entry -> -entry.lemmas().size());
    Comparator<Entry> longestFirst = length.thenComparing(entry -> entry.role() != Role.ATTRIBUTE);
    entries.values().forEach(list -> list.sort(longestFirst));
    return entries;
  }

  /** The longest loaded phrase that begins at token {@code at}; empty when none does. */
  static Optional<Entry> at(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return Stream.of(lemma(token), token.word().toLowerCase(Locale.ROOT))
        .distinct()
        .flatMap(word -> ENTRIES.getOrDefault(word, List.of()).stream())
        .filter(entry -> matches(sentence, at, entry))
        .findFirst();
  }

  private static boolean matches(Sentence sentence, int at, Entry entry) {
    List<Token> tokens = sentence.tokens();
    int size = entry.lemmas().size();
    if (at + size > tokens.size()) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (!lemma(tokens.get(at + i)).equals(entry.lemmas().get(i))) {
        return false;
      }
    }
    return plays(sentence, at, at + size - 1, entry.role());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean plays(Sentence sentence, int first, int last, Role role) {
    List<Token> tokens = sentence.tokens();
    return switch (role) {
      case NAMING, NOUN -> isCommonNoun(tokens.get(last));
      case ATTRIBUTE -> isBeforeNoun(sentence, first, last);
      case POLITY ->
          first > 0 && isCommonNoun(tokens.get(last)) && !isCommonNoun(tokens.get(first - 1));
      case ADJECTIVE -> isAdjective(tokens.get(first));
      case SUPERLATIVE ->
          tokens.get(first).tag().equals("JJS")
              || (first > 0 && tokens.get(first - 1).word().equalsIgnoreCase("most"));
      case ADVERB -> tokens.get(first).isTag("RB");
      case VERB -> tokens.get(first).isTag("VB");
      case TRANSITIVE -> tokens.get(first).isTag("VB") && hasObject(tokens, last);
    };
  }

  /** A word that opens a sentence is capital whatever it is. */
  private static boolean isBeforeNoun(Sentence sentence, int first, int last) {
    List<Token> tokens = sentence.tokens();
    boolean name = tokens.get(last).tag().startsWith("NNP") && first > 0;
    return !name
        && sentence.phrases().stream()
            .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN && phrase.contains(last))
            .anyMatch(phrase -> phrase.head() > last && isCommonNoun(tokens.get(phrase.head())));
  }

  private static boolean hasObject(List<Token> tokens, int verb) {
    return verb + 1 < tokens.size()
        && StoryWords.OBJECT_TAGS.hasAsWritten(tokens.get(verb + 1).tag());
  }

  private static boolean isCommonNoun(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNS");
  }

  private static boolean isAdjective(Token token) {
    return token.isTag("JJ") || token.tag().equals("VBN") || token.tag().equals("VBG");
  }
}
