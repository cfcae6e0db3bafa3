package news.parallax.source.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a folder's {@code parallax.json} says about the files beside it:
 *
 * <pre>{"articles": [{"file": "a.txt", "outlet": "Example Times", "published": "2031-05-04"}]}
 * </pre>
 *
 * The keys {@code url}, {@code bylines} and {@code language} are known too. An entry speaks only of
 * files in that folder or below.
 */
final class SideFile {
  static final String NAME = "parallax.json";
  private static final int LARGEST_BYTES = 8_000_000;

  private final Path folder;
  private final Problems problems;
  private final Map<Path, ReportMetadata> entries = new HashMap<>();

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

  /** What is said about {@code file}; empty when nothing is. */
  Optional<ReportMetadata> of(Path file) {
    return Optional.ofNullable(entries.get(file.toAbsolutePath().normalize()));
  }

  private Path path() {
    return folder.resolve(NAME);
  }

  private void read() {
    try {
      byte[] bytes = BoundedFile.whole(path(), LARGEST_BYTES);
      JsonNode articles = JsonRecord.MAPPER.readTree(bytes).path("articles");
      if (!articles.isArray()) {
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
      entries.put(file, record.details());
    }
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
