package news.parallax.comparison.quote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.AlignedText;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;

/**
 * Finds what one speaker said by any form of the name that an article uses, or whole words of it in
 * their order; case, accents and marks make no difference.
 */
public final class SpeakerSearch {
  private final Dossier dossier;
  private final QuoteLedger ledger;

  /** A search of {@code ledger}, whose articles are in {@code dossier}. */
  public SpeakerSearch(Dossier dossier, QuoteLedger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
  }

  /** What speakers of that name said; empty lists when nobody of the name is quoted. */
  public QuoteLedger of(String name) {
    String wanted = key(name);
    List<StoryQuotation> theirs =
        ledger.quotations().stream()
            .filter(one -> names(one).anyMatch(form -> holds(key(form), wanted)))
            .toList();
    List<Utterance> utterances =
        ledger.utterances().stream()
            .filter(one -> one.quotations().stream().anyMatch(theirs::contains))
            .toList();
    return new QuoteLedger(theirs, utterances);
  }

  /** The names of speakers whose spelling is nearest to {@code name}, at most {@code most}. */
  public List<String> near(String name, int most) {
    String wanted = key(name);
    return speakers().stream()
        .sorted(
            Comparator.comparingInt((String speaker) -> distance(wanted, key(speaker)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private Set<String> speakers() {
    Set<String> speakers = new LinkedHashSet<>();
    ledger.quotations().stream()
        .map(StoryQuotation::speakerName)
        .filter(Objects::nonNull)
        .forEach(speakers::add);
    return speakers;
  }

  private Stream<String> names(StoryQuotation quotation) {
    List<String> forms =
        dossier.roster().entity(quotation.speaker()).map(StoryEntity::names).orElse(List.of());
    return Stream.concat(Stream.ofNullable(quotation.speakerName()), forms.stream());
  }

  private static boolean holds(String form, String wanted) {
    return !wanted.isEmpty() && (" " + form + " ").contains(" " + wanted + " ");
  }

  /** Letters and digits in lower case without accents, words parted by single spaces. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(AlignedText.fold(name).text(), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .forEach(key::appendCodePoint);
    return String.join(" ", words(key.toString()));
  }

  private static List<String> words(String key) {
    return Arrays.stream(key.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** Changed letters between {@code wanted} and the name, or between two of their words. */
  private static int distance(String wanted, String name) {
    int least = edits(wanted, name);
    for (String one : words(wanted)) {
      for (String other : words(name)) {
        least = Math.min(least, edits(one, other));
      }
    }
    return least;
  }

  /** Levenshtein's distance. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
