package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryEntity;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of two articles in one vocabulary, their words weighed by how rare they are in both
 * together: what a third report tells changes nothing of what these two have in common.
 */
final class PairUnits {
  /** Of "make", "take", "go" beside the words they go with. */
  private static final double WEIGHT_OF_LITTLE = 1;

  private final Dossier two;
  private final StoryTerms vocabulary = new StoryTerms();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();

  private PairUnits(Dossier two) {
    this.two = two;
  }

  /** The clauses of {@code two}, a dossier of two articles, whose sense {@code embedder} gives. */
  static PairUnits of(Dossier two, SentenceEmbedder embedder) {
    PairUnits pair = new PairUnits(two);
    List<ArticleClauses> clauses = two.articles().stream().map(pair::clauses).toList();
    List<List<List<String>>> terms =
        clauses.stream()
            .map(
                one -> one.readings().stream().map(reading -> pair.terms(reading.terms())).toList())
            .toList();
    for (int i = 0; i < clauses.size(); i++) {
      pair.count(i, clauses.get(i), terms.get(i));
    }
    for (int i = 0; i < clauses.size(); i++) {
      pair.read(i, clauses.get(i), terms.get(i), pair.sense(clauses.get(i), embedder));
    }
    return pair;
  }

  /** In the order of the articles and their text. */
  List<Unit> units() {
    return units;
  }

  StoryTerms vocabulary() {
    return vocabulary;
  }

  private ArticleClauses clauses(AnnotatedArticle article) {
    return two.reading(article, ArticleClauses.class, ArticleClauses::of);
  }

  private ArticleSense sense(ArticleClauses clauses, SentenceEmbedder embedder) {
    return two.reading(
        clauses.article(), ArticleSense.class, any -> ArticleSense.of(clauses, embedder));
  }

  /** {@code terms} with whom each article names by an id of its own named as both do. */
  private List<String> terms(List<String> terms) {
    return terms.stream().map(term -> ClauseTerms.joined(term, two.roster())).toList();
  }

  private @Nullable EntityId joined(@Nullable EntityId entity) {
    return two.roster().of(entity).map(StoryEntity::id).orElse(null);
  }

  private void count(int position, ArticleClauses clauses, List<List<String>> terms) {
    for (int i = 0; i < terms.size(); i++) {
      vocabulary.add(position, clauses.readings().get(i).claim().sentence(), terms.get(i));
    }
  }

  private void read(
      int position, ArticleClauses clauses, List<List<String>> terms, ArticleSense sense) {
    Map<Integer, List<String>> around = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      around
          .computeIfAbsent(clauses.readings().get(i).claim().sentence(), key -> new ArrayList<>())
          .addAll(terms.get(i));
    }
    Map<Integer, WeightedTerms> sentences = new HashMap<>();
    around.forEach((sentence, all) -> sentences.put(sentence, weighed(all, position)));
    for (int i = 0; i < terms.size(); i++) {
      ClauseReading reading = clauses.readings().get(i);
      WeightedTerms own = weighed(terms.get(i), position);
      units.add(
          new Unit(
              units.size(),
              position,
              clauses.article(),
              reading,
              own,
              sentences.getOrDefault(reading.claim().sentence(), own),
              form(reading, terms.get(i)),
              ClauseSense.of(sense.clauses().get(i), content(reading))));
    }
  }

  private WeightedTerms weighed(List<String> terms, int position) {
    Map<Integer, Integer> counts = new TreeMap<>();
    terms.forEach(term -> counts.merge(vocabulary.id(term), 1, Integer::sum));
    return WeightedTerms.of(ints(counts.keySet()), ints(counts.values()), position, vocabulary);
  }

  private static int[] ints(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private List<ClauseSense.Weight> content(ClauseReading reading) {
    return reading.content().stream().map(one -> weight(one.term())).toList();
  }

  private ClauseSense.Weight weight(String term) {
    if (term.isEmpty()) {
      return new ClauseSense.Weight(-1, WEIGHT_OF_LITTLE);
    }
    int id = vocabulary.id(ClauseTerms.joined(term, two.roster()));
    return new ClauseSense.Weight(id, vocabulary.weight(id));
  }

  private Unit.Form form(ClauseReading reading, List<String> terms) {
    int[] folded =
        reading.words().stream()
            .mapToInt(word -> words.computeIfAbsent(word, fresh -> words.size()))
            .toArray();
    int[] numbers =
        terms.stream()
            .filter(term -> term.charAt(0) == ClauseTerms.NUMBER)
            .mapToInt(vocabulary::id)
            .distinct()
            .toArray();
    return new Unit.Form(
        folded,
        numbers,
        joined(reading.doer()),
        joined(reading.frame().speaker()),
        reading.frame().joined(this::known));
  }

  /** As both articles name it, else as its own does. */
  private EntityId known(EntityId entity) {
    EntityId joined = joined(entity);
    return joined == null ? entity : joined;
  }
}
