package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;

/**
 * Aligns the words of clauses that tell one fact: two are shared that have one normal form, so that
 * "he" and the name behind it, "40" and "forty" are.
 */
final class SharedWords {
  private final Dossier dossier;
  private final List<List<Word>> tellings = new ArrayList<>();
  private final List<Boolean> subjects = new ArrayList<>();
  private final Map<String, Integer> tellingsWith = new HashMap<>();

  private SharedWords(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * Where a clause of a fact stands.
   *
   * @param claim one of those at {@code span}
   */
  record Telling(AnnotatedArticle article, Claim claim, Span span) {}

  private record Word(Span span, String form) {}

  /** The words of {@code tellings}, which are two or more. */
  static SharedWords of(Dossier dossier, List<Telling> tellings) {
    SharedWords words = new SharedWords(dossier);
    tellings.forEach(words::add);
    return words;
  }

  /**
   * For each telling the stretches that another of them has too, in text order; words that carry no
   * sense join those on both their sides.
   */
  List<List<Span>> stretches() {
    return tellings.stream().map(this::shared).toList();
  }

  /**
   * The telling that the others bear out best: of which the largest share of words stands in them,
   * on the mean; the first of several. One that has no subject of its own only where none has.
   */
  int bestBorneOut() {
    int best = 0;
    for (int i = 1; i < tellings.size(); i++) {
      best = weight(i) > weight(best) ? i : best;
    }
    return best;
  }

  /** More than any share for a telling with a subject. */
  private double weight(int telling) {
    return borneOut(telling) + (subjects.get(telling) ? tellings.size() : 0);
  }

  private double borneOut(int telling) {
    Set<String> forms = forms(tellings.get(telling));
    int found = forms.stream().mapToInt(form -> tellingsWith.getOrDefault(form, 1) - 1).sum();
    return (double) found / Math.max(1, forms.size());
  }

  private void add(Telling telling) {
    List<Token> tokens = telling.article.sentences().get(telling.claim.sentence()).tokens();
    List<Word> words =
        new ClauseTerms(telling.article)
            .read(telling.claim, telling.span).content().stream()
                .map(one ->
                    new Word(
                        tokens.get(one.token()).span(),
                        ClauseTerms.joined(one.term(), dossier.roster())))
                .toList();
    tellings.add(words);
    subjects.add(hasSubject(telling.claim));
    forms(words).forEach(form -> tellingsWith.merge(form, 1, Integer::sum));
  }

  private static boolean hasSubject(Claim claim) {
    return claim.arguments().stream()
        .map(Argument::span)
        .anyMatch(one -> claim.span().contains(one) && one.start() < claim.predicate().start());
  }

  private static Set<String> forms(List<Word> words) {
    Set<String> forms = new HashSet<>();
    words.stream().map(Word::form).filter(form -> !form.isEmpty()).forEach(forms::add);
    return forms;
  }

  private List<Span> shared(List<Word> words) {
    List<Span> stretches = new ArrayList<>();
    boolean open = false;
    for (Word word : words) {
      boolean shared = !word.form.isEmpty() && tellingsWith.getOrDefault(word.form, 0) > 1;
      if (shared && open) {
        stretches.add(stretches.removeLast().cover(word.span));
      } else if (shared) {
        stretches.add(word.span);
      }
      open = shared;
    }
    return List.copyOf(stretches);
  }
}
