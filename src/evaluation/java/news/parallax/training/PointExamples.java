package news.parallax.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;
import news.parallax.comparison.Conflict;
import news.parallax.evaluation.conflict.InventedStory;
import news.parallax.evaluation.conflict.InventedStory.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of sentences of two reports as the judge of points learns from them, a line of JSON each:
 * the earlier report's sentence first, and how both stand to each other where a reader said so.
 */
final class PointExamples {
  static final int NEITHER = 0;
  static final int COMPATIBLE = 1;
  static final int CONFLICT = 2;
  static final int UPDATE = 3;

  /** Of real reports, so many of the sentences with most words in common that nobody marked. */
  private static final int MOST_UNMARKED = 60;

  /** Of a sentence's words, to compare how much two short ones have in common with two long. */
  private static final int EVENING = 8;

  private static final Pattern WORD = Pattern.compile("[a-z0-9]{3,}");

  private final List<Map<String, Object>> lines = new ArrayList<>();

  /** What a reader found of two sentences. */
  private record Mark(int stand, Conflict.Kind kind) {}

  private record Pair(AnnotatedArticle one, Sentence a, AnnotatedArticle other, Sentence b) {
    String first() {
      return one.words(a.span());
    }

    String second() {
      return other.words(b.span());
    }

    int shared() {
      Set<String> both = words(first());
      both.retainAll(words(second()));
      return both.size();
    }

    double share() {
      int least = Math.min(words(first()).size(), words(second()).size());
      return shared() / (double) (EVENING + least);
    }

    private static Set<String> words(String text) {
      return WORD.matcher(text.toLowerCase(Locale.ROOT))
          .results()
          .map(found -> found.group())
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  /** Every two sentences of an invented story, which differs in one point at most. */
  void add(InventedStory story, List<AnnotatedArticle> articles) {
    List<AnnotatedArticle> ordered =
        articles.stream().sorted(Comparator.comparing(PointExamples::published)).toList();
    for (int i = 0; i < ordered.size(); i++) {
      for (AnnotatedArticle other : ordered.subList(i + 1, ordered.size())) {
        for (Pair pair : pairs(ordered.get(i), other)) {
          write(story.id(), false, story.isOpen(), pair, mark(story, articles, pair));
        }
      }
    }
  }

  private static Optional<Mark> mark(
      InventedStory story, List<AnnotatedArticle> articles, Pair pair) {
    List<Position> ones = told(story, articles.indexOf(pair.one), pair.first());
    List<Position> others = told(story, articles.indexOf(pair.other), pair.second());
    boolean marked =
        ones.stream()
            .anyMatch(one ->
                others.stream().anyMatch(other -> !story.isOpen() || one.side() != other.side()));
    return marked ? Optional.of(new Mark(stand(story.verdict()), story.kind())) : Optional.empty();
  }

  private static List<Position> told(InventedStory story, int article, String sentence) {
    return story.positions().stream()
        .filter(one -> one.article() == article && sentence.contains(one.quote()))
        .toList();
  }

  private static int stand(Conflict.@Nullable Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> CONFLICT;
      case UPDATE -> UPDATE;
      case DIFFERENT_REFERENT -> NEITHER;
      case GRANULARITY -> COMPATIBLE;
      case null -> COMPATIBLE;
    };
  }

  /** Of two real reports what {@code labels} mark, and the sentences that are nearest in words. */
  void add(
      String story, AnnotatedArticle left, AnnotatedArticle right, List<PointLabel> labels) {
    boolean ordered = published(left).compareTo(published(right)) <= 0;
    Map<Pair, Mark> marks = new LinkedHashMap<>();
    List<Pair> rest = new ArrayList<>();
    for (Pair pair : ordered ? pairs(left, right) : pairs(right, left)) {
      Sentence ours = ordered ? pair.a : pair.b;
      Sentence theirs = ordered ? pair.b : pair.a;
      labels.stream()
          .filter(label -> holds(left, ours, label.left()) && holds(right, theirs, label.right()))
          .max(Comparator.comparingInt(PointLabel::stand))
          .ifPresentOrElse(
              label -> marks.put(pair, new Mark(label.stand(), label.kind())),
              () -> rest.add(pair));
    }
    marks.forEach((pair, mark) -> write(story, true, false, pair, Optional.of(mark)));
    rest.stream()
        .sorted(Comparator.comparingDouble(Pair::share).reversed())
        .limit(MOST_UNMARKED)
        .forEach(pair -> write(story, true, false, pair, Optional.empty()));
  }

  /** Labels count from the end of the title and its empty line. */
  private static boolean holds(AnnotatedArticle article, Sentence sentence, PointLabel.Place place) {
    int shift = article.article().headline().map(title -> title.span().end() + 2).orElse(0);
    int start = place.span().start() + shift;
    return sentence.span().start() <= start && start < sentence.span().end();
  }

  private static String published(AnnotatedArticle article) {
    return String.valueOf(article.article().published());
  }

  private static List<Pair> pairs(AnnotatedArticle one, AnnotatedArticle other) {
    return told(one)
        .flatMap(a -> told(other).map(b -> new Pair(one, a, other, b)))
        .toList();
  }

  private static Stream<Sentence> told(AnnotatedArticle article) {
    return article.sentences().stream()
        .filter(sentence -> sentence.role() == Block.Role.PARAGRAPH);
  }

  private void write(String story, boolean real, boolean open, Pair pair, Optional<Mark> mark) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("story", story);
    line.put("real", real);
    line.put("open", open);
    line.put("a", pair.first());
    line.put("b", pair.second());
    line.put("shared", pair.shared());
    line.put("marked", mark.isPresent());
    line.put("stand", mark.map(Mark::stand).orElse(-1));
    line.put("kind", mark.map(one -> one.kind().name().toLowerCase(Locale.ROOT)).orElse(""));
    lines.add(line);
  }

  /** Writes them to {@code file}. */
  void write(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map<String, Object> line : lines) {
        out.write(mapper.writeValueAsString(line));
        out.newLine();
      }
    }
  }
}
