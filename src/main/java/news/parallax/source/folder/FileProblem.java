package news.parallax.source.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in a user's words why a file could not be read. */
final class FileProblem {
  private FileProblem() {}

  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException e ->
          "may not be read by you: check its permissions (chmod u+r, and u+x for folders)";
      case NoSuchFileException e -> "is no longer there: was it moved while Parallax was reading?";
      default -> "could not be read: " + failure.getMessage();
    };
  }
}
