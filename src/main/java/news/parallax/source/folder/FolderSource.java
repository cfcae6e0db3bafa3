package news.parallax.source.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import news.parallax.source.Problems;
import news.parallax.source.RawDocument;
import news.parallax.source.UnreadableException;
import news.parallax.source.parser.ArticleParser;
import org.jspecify.annotations.Nullable;

/**
 * The documents behind files, folders and patterns, with what side files say of each. A file is
 * read when its turn comes and no more of it than its format needs; one that cannot be read is
 * noted and passed over. Can be gone through once, by one thread.
 */
final class FolderSource implements Iterator<RawDocument> {
  private final ArticleParser parser;
  private final Problems problems;
  private final SideFiles sideFiles;
  private final FileOutlets outlets;
  private final Iterator<Path> files;
  private @Nullable RawDocument next;

  FolderSource(List<String> inputs, ArticleParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
    this.sideFiles = new SideFiles(problems);
    InputFinder finder = new InputFinder(parser, problems);
    inputs.forEach(finder::add);
    finder.folders().forEach(sideFiles::addOf);
    finder.files().forEach(file -> sideFiles.addOf(file.resolveSibling(".").normalize()));
    this.outlets = new FileOutlets(finder.files());
    this.files = finder.files().iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && files.hasNext()) {
      next = read(files.next()).orElse(null);
    }
    return next != null;
  }

  @Override
  public RawDocument next() {
    RawDocument document = hasNext() ? next : null;
    next = null;
    if (document == null) {
      throw new NoSuchElementException("no further document");
    }
    return document;
  }

  private Optional<RawDocument> read(Path file) {
    String name = file.toString();
    try {
      byte[] bytes = BoundedFile.read(file, parser.formatOrText(name).limit());
      return Optional.of(new RawDocument(name, bytes, sideFiles.of(file), outlets.of(file)));
    } catch (IOException e) {
      problems.unreadable(name, FileProblem.reason(e));
    } catch (UnreadableException e) {
      problems.unreadable(name, e.reason());
    }
    return Optional.empty();
  }
}
