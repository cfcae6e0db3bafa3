package news.parallax.source.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.source.ByteLimit;
import news.parallax.source.Problems;
import news.parallax.source.ReportDates;
import news.parallax.source.ReportMetadata;
import news.parallax.source.UnreadableException;
import news.parallax.source.json.JsonRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a folder's {@code parallax.json} says about the files beside it:
 *
 * <pre>{"articles": [{"file": "a.txt", "outlet": "Example Times", "published": "2031-05-04"}]}
 * </pre>
 *
 * The keys {@code url}, {@code bylines} and {@code language} are known too, and {@code dateOrder}
 * ({@code day-first} or {@code month-first}) says how the outlet writes dates in figures; beside
 * {@code articles} it holds for all files of the folder. An entry speaks only of files in that
 * folder or below.
 */
final class SideFile {
  static final String NAME = "parallax.json";

  /** A line for each of 50,000 files. */
  private static final ByteLimit LIMIT = new ByteLimit(8_000_000, ByteLimit.Excess.REFUSED);

  private final Path folder;
  private final Problems problems;
  private final Map<Path, ReportMetadata> entries = new HashMap<>();
  private ReportMetadata all = ReportMetadata.NONE;

  private SideFile(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The side file of {@code folder}; without entries where there is none. */
  static SideFile in(Path folder, Problems problems) {
    SideFile side = new SideFile(folder, problems);
    if (Files.isRegularFile(side.path())) {
      side.read();
    }
    return side;
  }

  /** What is said about {@code file}, which lies in the folder or below. */
  ReportMetadata of(Path file) {
    return entries.getOrDefault(file.toAbsolutePath().normalize(), ReportMetadata.NONE).or(all);
  }

  private Path path() {
    return folder.resolve(NAME);
  }

  private void read() {
    try {
      byte[] bytes = BoundedFile.read(path(), LIMIT);
      JsonNode root = JsonRecord.MAPPER.readTree(bytes);
      JsonNode articles = root.path("articles");
      all = ReportMetadata.NONE.with(order(root));
      if (!articles.isArray() && all.dates().told() == null) {
        ignore("needs the form {\"articles\": [{\"file\": \"…\", \"outlet\": \"…\"}]}: ignored");
      }
      articles.forEach(this::add);
    } catch (IOException e) {
      problems.unreadable(path().toString(), FileProblem.reason(e));
    } catch (UnreadableException e) {
      problems.unreadable(path().toString(), e.reason());
    } catch (JacksonException e) {
      problems.unreadable(path().toString(), JsonRecord.reason(e));
    }
  }

  private void add(JsonNode entry) {
    String name = entry.path("file").asString("");
    Path file = inside(name);
    if (name.isEmpty()) {
      ignore("has an entry without \"file\": ignored");
    } else if (file == null) {
      ignore("names “" + name + "”, which lies outside its folder: ignored");
    } else if (!Files.exists(file)) {
      ignore("names “" + name + "”, which is not there: check the spelling");
    } else {
      JsonRecord record = new JsonRecord(entry);
      record.dateProblem().ifPresent(reason -> ignore("for “" + name + "”: " + reason));
      ReportMetadata metadata = record.metadata();
      entries.put(file, metadata.with(order(entry).or(metadata.dates())));
    }
  }

  /** The order of date in figures that {@code node} tells. */
  private ReportDates order(JsonNode node) {
    String told = node.path("dateOrder").asString("");
    DateOrder order =
        switch (told) {
          case "day-first" -> DateOrder.DAY_FIRST;
          case "month-first" -> DateOrder.MONTH_FIRST;
          default -> null;
        };
    if (order == null && !told.isEmpty()) {
      ignore("has the dateOrder “" + told + "”, which must be day-first or month-first: ignored");
    }
    return new ReportDates(null, null, order, Set.of(), Set.of());
  }

  private @Nullable Path inside(String name) {
    try {
      Path root = folder.toAbsolutePath().normalize();
      Path file = root.resolve(name).normalize();
      return file.startsWith(root) && !file.equals(root) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void ignore(String reason) {
    problems.note(path().toString(), reason);
  }
}
