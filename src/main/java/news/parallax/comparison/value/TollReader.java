package news.parallax.comparison.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.BackgroundSentences;
import news.parallax.comparison.evidence.CountedUnits;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.WordList;

/**
 * Reads how many were killed, hurt, arrested and so on: "two people were killed", "killing two
 * people", "two dead", "the number of people killed rose to three", "a toll of three".
 */
final class TollReader {
  private static final Map<String, String> KINDS = kinds();
  private static final Set<String> INTRANSITIVE = Set.of("die", "perish", "drown");
  private static final Set<String> LEVEL = Set.of("to", "at", "of");
  private static final Set<String> NOBODY = Set.of("nobody", "none");

  /** Words between a count and its verb: "two people have now been killed". */
  private static final int MOST_BETWEEN = 4;

  /** In tokens, with its commas; by hand. */
  private static final int LONGEST_ASIDE = 12;

  private final List<Token> tokens;

  /** Outside headlines, where every noun may have a capital. */
  private final boolean capitalsName;

  private final List<Toll> tolls = new ArrayList<>();

  private TollReader(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.capitalsName = sentence.role() == Block.Role.PARAGRAPH;
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (String line : WordList.of("tolls.txt").entries()) {
      int colon = line.indexOf(": ");
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        kinds.put(word, line.substring(0, colon));
      }
    }
    return Map.copyOf(kinds);
  }

  /** Which fates {@code sentence} names: "killed", "hurt". */
  static Set<String> kinds(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> KINDS.get(token.lemma()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The tolls in {@code sentence}; none where it tells of what may come or was long ago. */
  static List<Toll> tolls(AnnotatedArticle article, Sentence sentence) {
    TollReader reader = new TollReader(sentence);
    if (BackgroundSentences.tells(article, sentence)) {
      return List.of();
    }
    article.quantities().stream()
        .filter(quantity -> sentence.span().contains(quantity.span()) && quantity.whole() == null)
        .forEach(reader::read);
    reader.readNone();
    return reader.tolls;
  }

  /** "No one was injured", "no injuries were reported"; but not "no one else". */
  private void readNone() {
    if (tokens.stream().anyMatch(token -> ConflictWords.OTHER_EVENTS.hasAsWritten(token.lemma()))) {
      return;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      none(i).ifPresent(tolls::add);
    }
  }

  private Optional<Toll> none(int index) {
    boolean no = lemma(index).equalsIgnoreCase("no");
    boolean nobody = no && lemma(index + 1).equals("one");
    int end = nobody ? index + 2 : index + 1;
    Optional<String> kind =
        nobody || NOBODY.contains(lemma(index).toLowerCase(Locale.ROOT))
            ? told(end)
            : no && isTag(index + 1, "NN") ? kind(index + 1) : Optional.empty();
    int last = nobody || no ? index + 1 : index;
    Span span = tokens.get(index).span().cover(tokens.get(last).span());
    return kind.map(found -> new Toll(found, nil(span)));
  }

  private static Quantity nil(Span span) {
    return new Quantity(
        span,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        "",
        Quantity.Precision.EXACT,
        null,
        Explanation.of("none", "the sentence says none"));
  }

  private void read(Quantity quantity) {
    int first = first(quantity);
    if (first > 0 && lemma(first - 1).equalsIgnoreCase("no")) {
      return;
    }
    int end = nounEnd(quantity);
    level(quantity, first)
        .or(() ->
            named(quantity, end)
                .or(() -> told(behindAside(end)))
                .or(() -> telling(first))
                .map(kind -> new Toll(kind, ofPeople(quantity, end))))
        .ifPresent(tolls::add);
  }

  /** With the people as printed, whose name may be tagged a plain noun: "2,400 Brazilians". */
  private Quantity ofPeople(Quantity quantity, int end) {
    String unit = quantity.unit().toLowerCase(Locale.ROOT);
    boolean counted =
        !unit.isEmpty() && tokens.get(end - 1).word().toLowerCase(Locale.ROOT).startsWith(unit);
    return counted && isName(end - 1)
        ? CountedUnits.of(quantity, tokens.get(end - 1).word())
        : quantity;
  }

  private boolean isName(int index) {
    return capitalsName && Character.isUpperCase(tokens.get(index).word().codePointAt(0));
  }

  private int first(Quantity quantity) {
    return (int) tokens.stream().takeWhile(t -> t.span().end() <= quantity.span().start()).count();
  }

  /** The place after the noun that is counted. */
  private int nounEnd(Quantity quantity) {
    int end =
        (int) tokens.stream().takeWhile(t -> t.span().start() < quantity.span().end()).count();
    while (end < tokens.size() && (isTag(end, "NN") || (isTag(end, "JJ") && kind(end).isEmpty()))) {
      end++;
    }
    return end;
  }

  /** "Nearly 70 guards, many of them young, | have been killed". */
  private int behindAside(int end) {
    if (end >= tokens.size() || !lemma(end).equals(",")) {
      return end;
    }
    return IntStream.range(end + 1, Math.min(tokens.size(), end + LONGEST_ASIDE))
        .takeWhile(i -> !isTag(i, "VBD") && !isTag(i, "VBZ") && !isTag(i, "VBP"))
        .filter(i -> lemma(i).equals(","))
        .map(i -> i + 1)
        .findFirst()
        .orElse(end);
  }

  /** "two fatalities". */
  private Optional<String> named(Quantity quantity, int end) {
    boolean noun =
        end > 0
            && isTag(end - 1, "NN")
            && tokens.get(end - 1).span().start() >= quantity.span().start();
    return noun ? kind(end - 1) : Optional.empty();
  }

  /** "two people were killed", "two people dead", "11 injured". */
  private Optional<String> told(int end) {
    int verb = end;
    while (verb < tokens.size() && verb - end < MOST_BETWEEN && isHelper(verb)) {
      verb++;
    }
    if (verb >= tokens.size() || kind(verb).isEmpty() || isTag(verb, "NN")) {
      return Optional.empty();
    }
    boolean passive = verb > end || isTag(verb, "JJ") || INTRANSITIVE.contains(lemma(verb));
    return passive || !hasObject(verb) ? kind(verb) : Optional.empty();
  }

  /** Forms of "be" and "have" and what may stand between them; no "may", "would". */
  private boolean isHelper(int index) {
    return Set.of("be", "have").contains(lemma(index)) || isTag(index, "RB");
  }

  private boolean hasObject(int verb) {
    return IntStream.of(verb + 1)
        .filter(next -> next < tokens.size())
        .anyMatch(next ->
            isTag(next, "DT")
                || isTag(next, "CD")
                || isTag(next, "NN")
                || isTag(next, "PRP")
                || isTag(next, "JJ"));
  }

  /** "killing two people", "wounded at least 90". */
  private Optional<String> telling(int first) {
    boolean modal =
        IntStream.range(Math.max(0, first - MOST_BETWEEN), first).anyMatch(i -> isTag(i, "MD"));
    return first > 0 && isTag(first - 1, "VB") && !modal ? kind(first - 1) : Optional.empty();
  }

  /** "the number of people killed rose to three", "a death toll of three", "has topped three". */
  private Optional<Toll> level(Quantity quantity, int first) {
    if (first == 0 || !(LEVEL.contains(lemma(first - 1)) || isPassed(first - 1))) {
      return Optional.empty();
    }
    Optional<Integer> toll = from("toll");
    int from = toll.or(() -> from("number")).orElse(first);
    boolean rises =
        IntStream.range(from, first).anyMatch(i -> ConflictWords.LEVELS.hasAsWritten(lemma(i)));
    return IntStream.range(rises ? Math.max(0, from - 1) : first, first)
        .mapToObj(this::kind)
        .flatMap(Optional::stream)
        .findFirst()
        .map(kind -> new Toll(kind, CountedUnits.of(quantity, toll.map(this::people).orElse(""))));
  }

  /** "reached 3", "passed 3"; a verb that is one of growing needs "to". */
  private boolean isPassed(int index) {
    return isTag(index, "VB")
        && ConflictWords.LEVELS.hasAsWritten(lemma(index))
        && !ConflictWords.GROWING.hasAsWritten(lemma(index));
  }

  /** Whose toll the one at {@code toll} is: "Chilean" of "the Chilean death toll". */
  private String people(int toll) {
    int before = toll > 0 && kind(toll - 1).isPresent() ? toll - 2 : toll - 1;
    boolean named = before >= 0 && isName(before) && isTag(before, "JJ");
    return named ? tokens.get(before).word() : "";
  }

  private Optional<Integer> from(String noun) {
    return IntStream.range(0, tokens.size()).filter(i -> lemma(i).equals(noun)).boxed().findFirst();
  }

  private Optional<String> kind(int index) {
    return Optional.ofNullable(KINDS.get(lemma(index)));
  }

  private String lemma(int index) {
    return tokens.get(index).lemma();
  }

  private boolean isTag(int index, String tag) {
    return tokens.get(index).isTag(tag);
  }
}
