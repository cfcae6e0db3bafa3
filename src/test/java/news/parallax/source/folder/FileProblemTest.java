package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileProblemTest {
  @Test
  void saysWhatTheReaderMayDo() {
    assertThat(FileProblem.reason(new AccessDeniedException("a.txt")))
        .isEqualTo(
            "may not be read by you: check its permissions (chmod u+r, and u+x for folders)");
    assertThat(FileProblem.reason(new NoSuchFileException("a.txt")))
        .isEqualTo("is no longer there: was it moved while Parallax was reading?");
    assertThat(FileProblem.reason(new IOException("device gone")))
        .isEqualTo("could not be read: device gone");
  }
}
