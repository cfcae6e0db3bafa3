package news.parallax.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Fact;

/**
 * A sentence of one report and the facts it stands for: a sentence that tells three things others
 * tell too is shown once, with the three below it.
 *
 * @param sentence where it stands
 * @param text its words
 * @param facts one or more, in the order of the report
 */
public record ToldSentence(Citation sentence, String text, List<Fact> facts) {
  private static final double NEARLY_ALL = .9;

  /** Copies the list. */
  public ToldSentence {
    facts = List.copyOf(facts);
  }

  /** The facts that stand as {@code standing}, by sentence, each where its first fact is. */
  public static List<ToldSentence> of(ComparedStory story, Standing standing) {
    Map<Citation, List<Fact>> bySentence = new LinkedHashMap<>();
    for (Fact fact : Standing.facts(story.report(), standing)) {
      bySentence.computeIfAbsent(fact.sentence(), s -> new ArrayList<>()).add(fact);
    }
    return bySentence.entrySet().stream()
        .map(one -> new ToldSentence(one.getKey(), words(story, one.getKey()), one.getValue()))
        .toList();
  }

  private static String words(ComparedStory story, Citation sentence) {
    return SaidWords.cut(story.dossier().words(sentence));
  }

  /** The fact that takes up the sentence, or so nearly that its part says no less. */
  public Optional<Fact> whole() {
    return facts.stream().filter(this::isWhole).findFirst();
  }

  /** The facts that are only part of it. */
  public List<Fact> parts() {
    Optional<Fact> whole = whole();
    return facts.stream().filter(fact -> whole.filter(fact::equals).isEmpty()).toList();
  }

  private boolean isWhole(Fact fact) {
    return part(fact).span().length() >= NEARLY_ALL * sentence.span().length();
  }

  /** The part of its sentence that the reports of {@code fact} share. */
  public static Citation part(Fact fact) {
    Citation sentence = fact.sentence();
    return fact.citations().stream()
        .filter(told -> told.article().equals(sentence.article()))
        .filter(told -> told.span().overlaps(sentence.span()))
        .findFirst()
        .orElse(sentence);
  }
}
