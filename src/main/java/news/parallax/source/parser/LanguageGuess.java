package news.parallax.source.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.knowledge.WordList;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language of running text. English gives itself away by its little words; only a text without
 * them is put before the model, so that the usual reading never waits for the model to load.
 */
final class LanguageGuess {
  /** In UTF-16 code units: the language of a report shows in its first paragraphs. */
  private static final int SAMPLE_CHARACTERS = 3_000;

  /** A line of fewer Latin letters may be nothing but names. */
  private static final int FEWEST_LETTERS = 40;

  /** The model is unsure below this: two sentences. */
  private static final int SHORT_LETTERS = 250;

  /** By how much another language must be likelier than English in a short text. */
  private static final double CLEARLY = 1.5;

  private static final Set<String> LITTLE_WORDS =
      Set.copyOf(WordList.of(LanguageGuess.class, "little-words.txt").words());

  /** Other languages share a word or two with the list, but use it far less. */
  private static final double LEAST_SHARE = 0.15;

  private static final Map<String, String> TWO_LETTERS =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(code -> Locale.of(code).getISO3Language(), c -> c, (a, b) -> a));

  private LanguageGuess() {}

  /** Loaded when first needed. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(Objects.requireNonNull(in));
      } catch (IOException e) {
        throw new UncheckedIOException("the language model is part of the program", e);
      }
    }
  }

  /** The language of {@code text}; English when there is too little to tell. */
  static Locale of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    boolean latin =
        sample.codePoints().filter(Character::isLetter).filter(LanguageGuess::isLatin).count() * 2
            > letters;
    if (letters == 0 || (latin && letters < FEWEST_LETTERS) || hasLittleWords(sample)) {
      return Locale.ENGLISH;
    }
    return modelled(sample, latin && letters < SHORT_LETTERS ? CLEARLY : 1);
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private static boolean hasLittleWords(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+", -1);
    long little = Stream.of(words).filter(LITTLE_WORDS::contains).count();
    return little >= words.length * LEAST_SHARE;
  }

  private static Locale modelled(String sample, double margin) {
    Language[] likeliest = new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
    double english =
        Stream.of(likeliest)
            .filter(language -> language.getLang().equals("eng"))
            .mapToDouble(Language::getConfidence)
            .findFirst()
            .orElse(0);
    Language first = likeliest[0];
    return first.getConfidence() < english * margin ? Locale.ENGLISH : locale(first.getLang());
  }

  private static Locale locale(String threeLetters) {
    String code = threeLetters.equals("cmn") ? "zho" : threeLetters;
    return Locale.of(TWO_LETTERS.getOrDefault(code, code));
  }
}
