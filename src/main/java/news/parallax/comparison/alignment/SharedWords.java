package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Roster;

/**
 * Aligns the words of clauses that tell one fact: two are shared that have one normal form, so that
 * "he" and the name behind it, "40" and "forty" are.
 */
final class SharedWords {
  private final Dossier dossier;
  private final List<List<Word>> tellings = new ArrayList<>();
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

  /**
   * For each of {@code tellings} the stretches that another of them has too, in text order; words
   * that carry no sense join those on both their sides.
   */
  static List<List<Span>> of(Dossier dossier, List<Telling> tellings) {
    SharedWords words = new SharedWords(dossier);
    tellings.forEach(words::add);
    return words.tellings.stream().map(words::shared).toList();
  }

  private void add(Telling telling) {
    List<Token> tokens = telling.article.sentences().get(telling.claim.sentence()).tokens();
    List<Word> words =
        new ClauseTerms(telling.article)
            .read(telling.claim, telling.span).content().stream()
                .map(one -> new Word(tokens.get(one.token()).span(), form(one.term())))
                .toList();
    tellings.add(words);
    Set<String> forms = new HashSet<>();
    words.forEach(word -> forms.add(word.form));
    forms.forEach(form -> tellingsWith.merge(form, 1, Integer::sum));
  }

  private String form(String term) {
    if (term.isEmpty() || term.charAt(0) != ClauseTerms.ENTITY) {
      return term;
    }
    Roster roster = dossier.roster();
    return roster
        .of(new EntityId(term.substring(1)))
        .map(one -> ClauseTerms.ENTITY + one.id().value())
        .orElse(term);
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
