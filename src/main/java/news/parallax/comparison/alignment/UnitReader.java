package news.parallax.comparison.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Token;
import news.parallax.annotation.Voice;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
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

  private final Roster roster;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Integer> words = new HashMap<>();
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

    List<Integer> sentence() {
      return List.of(position, claim.sentence());
    }

    Stream<Token> tokens() {
      return article.sentences().get(claim.sentence()).tokens().stream()
          .filter(token -> span.contains(token.span()));
    }
  }

  private UnitReader(Roster roster) {
    this.roster = roster;
  }

  /** The words of {@code dossier} and its units, in the order of the articles and their text. */
  static UnitReader read(Dossier dossier) {
    UnitReader reader = new UnitReader(dossier.roster());
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
    Map<List<Integer>, List<String>> around = new HashMap<>();
    for (Counted one : counted) {
      around.computeIfAbsent(one.sentence(), key -> new ArrayList<>()).addAll(one.terms());
    }
    Map<List<Integer>, Terms> sentences = new HashMap<>();
    List<Unit> units = new ArrayList<>();
    for (Counted one : counted) {
      List<String> all = around.getOrDefault(one.sentence(), List.of());
      Terms sentence = sentences.computeIfAbsent(one.sentence(), key -> terms(all, one.position));
      units.add(unit(units.size(), one, sentence));
    }
    return units;
  }

  private Unit unit(int index, Counted one, Terms sentence) {
    return new Unit(
        index,
        one.position,
        one.article,
        one.claim,
        one.span,
        terms(one.terms(), one.position),
        sentence,
        form(one),
        one.reading.content().stream().map(this::word).toList());
  }

  private Terms terms(List<String> terms, int position) {
    Map<Integer, Integer> counts = new TreeMap<>();
    terms.forEach(term -> counts.merge(vocabulary.id(term), 1, Integer::sum));
    return Terms.of(ints(counts.keySet()), ints(counts.values()), position, vocabulary);
  }

  private static int[] ints(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private Unit.Word word(TermReader.Content content) {
    if (content.term().isEmpty()) {
      return new Unit.Word(content.token(), -1, WEIGHT_OF_LITTLE);
    }
    int id = vocabulary.id(content.term());
    return new Unit.Word(content.token(), id, vocabulary.weight(id));
  }

  private Unit.Form form(Counted one) {
    int[] folded =
        one.tokens()
            .map(token -> token.word().toLowerCase(Locale.ROOT))
            .mapToInt(word -> words.computeIfAbsent(word, fresh -> words.size()))
            .toArray();
    int[] numbers =
        one.terms().stream()
            .filter(term -> term.startsWith("#"))
            .mapToInt(vocabulary::id)
            .distinct()
            .toArray();
    boolean dependent = one.tokens().findFirst().filter(UnitReader::subordinates).isPresent();
    return new Unit.Form(
        folded, numbers, days(one), dependent, doer(one.claim), speaker(one.claim));
  }

  private static Set<LocalDate> days(Counted one) {
    return one.article.within(one.span).times().stream()
        .flatMap(time -> Stream.ofNullable(time.interval()))
        .map(interval -> interval.start().toLocalDate())
        .collect(Collectors.toSet());
  }

  private @Nullable EntityId doer(Claim claim) {
    return claim
        .argument(Argument.Role.AGENT)
        .flatMap(agent -> roster.of(agent.entity()))
        .map(StoryEntity::id)
        .orElse(null);
  }

  private static boolean subordinates(Token token) {
    return token.isTag("W") || token.isTag("IN") || token.isTag("TO");
  }

  private @Nullable EntityId speaker(Claim claim) {
    return switch (claim.voice()) {
      case Voice.OwnVoice own -> null;
      case Voice.Attributed attributed ->
          roster.of(attributed.speaker()).map(StoryEntity::id).orElse(null);
    };
  }
}
