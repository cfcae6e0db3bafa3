package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.HeadNouns;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The names of a whole article: those found sentence by sentence, and the places where a name known
 * from elsewhere in the article stands unrecognised, as in headlines.
 */
final class NameCollector {
  private static final int LONGEST = 6;

  private final List<Sentence> sentences;
  private final Map<String, EntityType> known = new HashMap<>();

  private NameCollector(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** In text order. */
  static List<FoundName> names(List<Sentence> sentences) {
    return new NameCollector(sentences).names();
  }

  private List<FoundName> names() {
    List<FoundName> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      NameFinder.names(i, sentence).forEach(name -> names.add(ContextTyper.typed(name, sentence)));
    }
    CaseEvidence commonness = CaseEvidence.of(sentences, names);
    names.removeIf(name -> !commonness.isName(name, sentences.get(name.sentence())));
    names.forEach(this::learn);
    List<FoundName> all = new ArrayList<>(names);
    Map<Integer, List<FoundName>> bySentence = new HashMap<>();
    names.forEach(
        name -> bySentence.computeIfAbsent(name.sentence(), any -> new ArrayList<>()).add(name));
    for (int i = 0; i < sentences.size(); i++) {
      all.addAll(missed(i, bySentence.getOrDefault(i, List.of())));
    }
    all.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::first));
    return all;
  }

  private void learn(FoundName name) {
    known.putIfAbsent(name.key(), name.type());
    if (name.type() == EntityType.PERSON && name.isLong()) {
      known.putIfAbsent(PersonName.of(name.text()).surname(), EntityType.PERSON);
    }
  }

  private List<FoundName> missed(int index, List<FoundName> found) {
    List<Token> tokens = sentences.get(index).tokens();
    boolean[] taken = new boolean[tokens.size()];
    for (FoundName name : found) {
      for (int i = name.title(); i <= name.last(); i++) {
        taken[i] = true;
      }
    }
    List<FoundName> missed = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      FoundName name = longest(index, i, tokens, taken);
      if (name != null) {
        missed.add(name);
        i = name.last();
      }
    }
    return missed;
  }

  private @Nullable FoundName longest(int index, int from, List<Token> tokens, boolean[] taken) {
    if (taken[from]
        || !Capitals.isCapital(tokens.get(from).word())
        || HeadNouns.english().namesNobody(tokens.get(from).word())) {
      return null;
    }
    for (int last = Math.min(tokens.size(), from + LONGEST) - 1; last >= from; last--) {
      if (!Character.isLetterOrDigit(tokens.get(last).word().codePointAt(0))) {
        continue;
      }
      String text = FoundName.text(tokens, from, last);
      EntityType type = known.get(NameKey.of(text));
      if (type != null && !taken[last] && isMark(from, last, tokens)) {
        return new FoundName(index, from, from, last, text, type);
      }
    }
    return null;
  }

  /**
   * A single word that opens a sentence must be tagged as a name to be one, or stand for whoever
   * does what the verb beside it says: "Banks said".
   */
  private static boolean isMark(int from, int last, List<Token> tokens) {
    boolean verb = from + 1 < tokens.size() && tokens.get(from + 1).isTag("VBD");
    boolean within = from > 0 && tokens.get(from - 1).isTag("VB");
    return last > from
        || tokens.get(from).isTag("NNP")
        || (tokens.get(from).isTag("NN") && (verb || within))
        || Capitals.isShouted(tokens.get(from).word());
  }
}
