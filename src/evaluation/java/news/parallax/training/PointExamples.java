package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.evaluation.conflict.InventedStory;
import news.parallax.evaluation.conflict.InventedStory.Position;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of sentences of two reports as the judge of points learns from them, a line of JSON each:
 * the earlier report's sentence first, and how both stand to each other where a reader said so.
 */
final class PointExamples {
  private static final int NEITHER = 0;
  private static final int COMPATIBLE = 1;
  private static final int CONFLICT = 2;
  private static final int UPDATE = 3;

  /** Of real reports, so many of the sentences with most words in common that nobody marked. */
  private static final int MOST_UNMARKED = 60;

  /** Of a sentence's words, to compare how much two short ones have in common with two long. */
  private static final int EVENING = 8;

  private static final Pattern WORD = Pattern.compile("[a-z0-9]{3,}");

  private final List<Map<String, Object>> lines = new ArrayList<>();

  /** What a reader found of two sentences. */
  private record Mark(int stand, Conflict.Kind kind) {}

  /** A sentence with its words, read once. A handle: equal only to itself. */
  private static final class Told {
    private final Span span;
    private final String text;
    private final Set<String> words;

    Told(AnnotatedArticle article, Sentence sentence) {
      this.span = sentence.span();
      this.text = article.words(span);
      this.words =
          WORD.matcher(text.toLowerCase(Locale.ROOT))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toSet());
    }

    static List<Told> all(AnnotatedArticle article) {
      return article.sentences().stream()
          .filter(sentence -> sentence.role() == Block.Role.PARAGRAPH)
          .map(sentence -> new Told(article, sentence))
          .toList();
    }
  }

  private record Pair(Told one, Told other) {
    static List<Pair> all(List<Told> ones, List<Told> others) {
      return ones.stream()
          .flatMap(one -> others.stream().map(other -> new Pair(one, other)))
          .toList();
    }

    long shared() {
      return one.words.stream().filter(other.words::contains).count();
    }

    double share() {
      return shared() / (double) (EVENING + Math.min(one.words.size(), other.words.size()));
    }
  }

  /** Every two sentences of an invented story, which differs in one point at most. */
  void add(InventedStory story, List<AnnotatedArticle> articles) {
    List<Integer> ordered =
        IntStream.range(0, articles.size())
            .boxed()
            .sorted(Comparator.comparing(i -> published(articles.get(i))))
            .toList();
    List<List<Told>> told = articles.stream().map(Told::all).toList();
    for (int i = 0; i < ordered.size(); i++) {
      int one = ordered.get(i);
      for (int other : ordered.subList(i + 1, ordered.size())) {
        for (Pair pair : Pair.all(told.get(one), told.get(other))) {
          List<Position> ones = positions(story, one, pair.one);
          List<Position> others = positions(story, other, pair.other);
          write(story.id(), false, story.isOpen(), pair, mark(story, ones, others));
        }
      }
    }
  }

  private static List<Position> positions(InventedStory story, int article, Told sentence) {
    return story.positions().stream()
        .filter(one -> one.article() == article && sentence.text.contains(one.quote()))
        .toList();
  }

  private static Optional<Mark> mark(
      InventedStory story, List<Position> ones, List<Position> others) {
    boolean marked =
        ones.stream()
            .anyMatch(one ->
                others.stream().anyMatch(other -> !story.isOpen() || one.side() != other.side()));
    return marked ? Optional.of(new Mark(stand(story.verdict()), story.kind())) : Optional.empty();
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
    List<Told> lefts = Told.all(left);
    List<Told> rights = Told.all(right);
    List<Pair> rest = new ArrayList<>();
    for (Pair pair : ordered ? Pair.all(lefts, rights) : Pair.all(rights, lefts)) {
      Told ours = ordered ? pair.one : pair.other;
      Told theirs = ordered ? pair.other : pair.one;
      Optional<Mark> mark =
          labels.stream()
              .filter(label -> holds(left, ours, label.left()))
              .filter(label -> holds(right, theirs, label.right()))
              .map(label -> new Mark(stand(label.verdict()), label.kind()))
              .max(Comparator.comparingInt(Mark::stand));
      if (mark.isPresent()) {
        write(story, true, false, pair, mark);
      } else {
        rest.add(pair);
      }
    }
    rest.stream()
        .sorted(Comparator.comparingDouble(Pair::share).reversed())
        .limit(MOST_UNMARKED)
        .forEach(pair -> write(story, true, false, pair, Optional.empty()));
  }

  /** Labels count from the end of the title and its empty line. */
  private static boolean holds(AnnotatedArticle article, Told sentence, PointLabel.Place place) {
    int shift = article.article().headline().map(title -> title.span().end() + 2).orElse(0);
    int start = place.span().start() + shift;
    return sentence.span.start() <= start && start < sentence.span.end();
  }

  private static String published(AnnotatedArticle article) {
    return String.valueOf(article.article().published());
  }

  private void write(String story, boolean real, boolean open, Pair pair, Optional<Mark> mark) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("story", story);
    line.put("real", real);
    line.put("open", open);
    line.put("a", pair.one.text);
    line.put("b", pair.other.text);
    line.put("shared", pair.shared());
    line.put("marked", mark.isPresent());
    line.put("stand", mark.map(Mark::stand).orElse(-1));
    line.put("kind", mark.map(one -> one.kind().name().toLowerCase(Locale.ROOT)).orElse(""));
    lines.add(line);
  }

  /** Writes them to {@code file}. */
  void write(Path file) throws IOException {
    JsonLines.write(lines, file);
  }
}
