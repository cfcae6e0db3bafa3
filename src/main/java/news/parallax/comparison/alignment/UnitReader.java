package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a story that can be aligned, and weighs their words. */
final class UnitReader {
  private static final int FEWEST_TERMS = 2;

  /** "The mayor told reporters" tells nothing, "the mayor told reporters at the quay" does. */
  private static final int FEWEST_TERMS_OF_REPORT = 4;

  /** Clauses of so many terms that are alike in one article are a passage printed twice. */
  private static final int FEWEST_TERMS_OF_REPEAT = 3;

  /** Of "make", "take", "go" beside the words they go with. */
  private static final double WEIGHT_OF_LITTLE = 1;

  /** Verbs of saying that tell something even when what was said follows. */
  private static final Set<String> DENIALS = Set.of("deny", "refute", "reject", "dismiss");

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Counted> counted = new ArrayList<>();

  private record Counted(
      int position, AnnotatedArticle article, Claim claim, Span span, TermReader.Reading reading) {
    List<String> terms() {
      return reading.terms();
    }

    boolean isHeavy() {
      boolean says = claim.kind() == Claim.Kind.REPORT && !DENIALS.contains(claim.lemma());
      return terms().size() >= (says ? FEWEST_TERMS_OF_REPORT : FEWEST_TERMS);
    }

    Map<String, Double> weights(Vocabulary vocabulary) {
      Map<String, Double> weights = new LinkedHashMap<>();
      terms().forEach(term -> weights.merge(term, vocabulary.weight(term), Double::sum));
      double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
      weights.replaceAll((term, weight) -> weight / length);
      return weights;
    }

    List<Unit.Word> content(Vocabulary vocabulary) {
      return reading.content().stream()
          .map(word -> new Unit.Word(word.token(), word.term(), weight(word.term(), vocabulary)))
          .toList();
    }

    private static double weight(String term, Vocabulary vocabulary) {
      return term.isEmpty() ? WEIGHT_OF_LITTLE : vocabulary.weight(term);
    }
  }

  private UnitReader() {}

  /** The words of {@code dossier} and its units, in the order of the articles and their text. */
  static UnitReader read(Dossier dossier) {
    UnitReader reader = new UnitReader();
    for (int i = 0; i < dossier.articles().size(); i++) {
      reader.count(i, dossier.articles().get(i), dossier);
    }
    return reader;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  private void count(int position, AnnotatedArticle article, Dossier dossier) {
    TermReader reader = new TermReader(article, dossier.roster());
    Set<List<String>> seen = new HashSet<>();
    Claim before = null;
    for (Claim claim : article.claims()) {
      Span span = span(before, claim);
      Counted one = new Counted(position, article, claim, span, reader.read(claim, span));
      boolean repeated = one.terms().size() >= FEWEST_TERMS_OF_REPEAT && !seen.add(one.terms());
      if (isBody(article, claim) && one.isHeavy() && !repeated) {
        counted.add(one);
        vocabulary.add(position, claim.sentence(), one.terms());
      }
      before = claim;
    }
  }

  /** A denial is told with who denies: the clause and the one that governs it. */
  private static Span span(@Nullable Claim before, Claim claim) {
    if (before == null || claim.factuality().certainty() != Certainty.DENIED) {
      return claim.span();
    }
    boolean governs = before.sentence() == claim.sentence() && before.kind() == Claim.Kind.REPORT;
    return governs ? before.span().cover(claim.span()) : claim.span();
  }

  /** Heads repeat what their section tells. */
  private static boolean isBody(AnnotatedArticle article, Claim claim) {
    return article.sentences().get(claim.sentence()).role() == Block.Role.PARAGRAPH;
  }

  /** The units, each with the terms of its sentence. */
  List<Unit> units() {
    Map<List<Integer>, Set<String>> around = new HashMap<>();
    for (Counted one : counted) {
      around
          .computeIfAbsent(List.of(one.position, one.claim.sentence()), key -> new HashSet<>())
          .addAll(one.terms());
    }
    List<Unit> units = new ArrayList<>();
    for (Counted one : counted) {
      units.add(
          new Unit(
              units.size(),
              one.position,
              one.article,
              one.claim,
              one.span,
              one.weights(vocabulary),
              around.getOrDefault(List.of(one.position, one.claim.sentence()), Set.of()),
              one.content(vocabulary)));
    }
    return units;
  }
}
