package news.parallax.comparison.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Fact;
import news.parallax.knowledge.StoryWords;

/**
 * What a summary should tell, each weighed by how many tell it: the facts that several reports
 * share and, below them, the words they share (after the concept coverage of Gillick and Favre
 * 2009).
 */
final class Concepts {
  /** Weights set by hand; no trainer sets them. */
  private static final double WEIGHT_OF_ORIGIN = 3;

  private static final double WEIGHT_OF_REPORT = 1;
  private static final double WEIGHT_OF_WORD = 0.25;
  private static final double WEIGHT_OF_LONELY_WORD = 0.05;
  private final Map<ArticleId, List<Fact>> factsOf = new HashMap<>();
  private final Map<String, Integer> articlesWith = new HashMap<>();
  private final IdentityHashMap<CandidateSentence, List<Fact>> known = new IdentityHashMap<>();
  private final IdentityHashMap<Sentence, Set<String>> words = new IdentityHashMap<>();

  /** What a summary tells already: facts by their ids, and words. */
  record Told(Set<String> facts, Set<String> words) {
    static Told nothing() {
      return new Told(new HashSet<>(), new HashSet<>());
    }

    boolean isNothing() {
      return facts.isEmpty() && words.isEmpty();
    }
  }

  Concepts(List<AnnotatedArticle> articles, List<Fact> facts) {
    for (Fact fact : facts) {
      fact.citations().stream()
          .map(Citation::article)
          .distinct()
          .forEach(id -> factsOf.computeIfAbsent(id, one -> new ArrayList<>()).add(fact));
    }
    for (AnnotatedArticle article : articles) {
      Set<String> words = new HashSet<>();
      article.sentences().forEach(sentence -> words.addAll(words(sentence)));
      words.forEach(word -> articlesWith.merge(word, 1, Integer::sum));
    }
  }

  /** The content words of {@code sentence} as lower-case lemmas. */
  static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean content =
          token.isTag("NN") || token.isTag("VB") || token.isTag("JJ") || token.isTag("CD");
      if (content && !StoryWords.LIGHT_WORDS.hasAsWritten(lemma)) {
        words.add(lemma);
      }
    }
    return words;
  }

  /** The facts of which {@code place} is a report; looked up once. */
  List<Fact> facts(CandidateSentence place) {
    return known.computeIfAbsent(place, this::found);
  }

  private List<Fact> found(CandidateSentence place) {
    return factsOf.getOrDefault(place.article().article().id(), List.of()).stream()
        .filter(fact -> fact.citations().stream().anyMatch(place::holds))
        .toList();
  }

  /** Weight of {@code place}'s facts and words that are not among those told already. */
  double gain(CandidateSentence place, Told told) {
    double gain = 0;
    for (Fact fact : facts(place)) {
      if (!told.facts.contains(fact.id())) {
        gain +=
            WEIGHT_OF_ORIGIN * (fact.origins().size() - 1)
                + WEIGHT_OF_REPORT * fact.reports().size();
      }
    }
    for (String word : words.computeIfAbsent(place.sentence(), Concepts::words)) {
      if (!told.words.contains(word)) {
        gain += WEIGHT_OF_LONELY_WORD + WEIGHT_OF_WORD * (articlesWith.getOrDefault(word, 1) - 1);
      }
    }
    return gain;
  }

  /** Marks what {@code place} tells as told. */
  void tell(CandidateSentence place, Told told) {
    facts(place).forEach(fact -> told.facts.add(fact.id()));
    told.words.addAll(words(place.sentence()));
  }
}
