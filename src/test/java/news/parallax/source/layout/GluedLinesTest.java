package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "The ferry in the harbour. (Ann Poe/Reuters) PORT ELLERY — The ferry sank on Monday, the guard said."
            + " > The ferry in the harbour. (Ann Poe/Reuters)|PORT ELLERY — The ferry sank on Monday, the guard said.",
        "The ferry sank on Monday in a storm, the coast guard said. Read more: How the ferry came to Ellery"
            + " > The ferry sank on Monday in a storm, the coast guard said.|Read more: How the ferry came to Ellery",
        "The ferry sank on Monday in a storm, the coast guard said. (Reporting by Ann Poe; Editing by Bo Reed)"
            + " > The ferry sank on Monday in a storm, the coast guard said.|(Reporting by Ann Poe; Editing by Bo Reed)",
        "Advertisement The ferry sank on Monday in a storm, the coast guard said on its page."
            + " > Advertisement|The ferry sank on Monday in a storm, the coast guard said on its page.",
        "The ferry sank on Monday in a storm, the coast guard said. Sign up for our free morning newsletter."
            + " > The ferry sank on Monday in a storm, the coast guard said.|Sign up for our free morning newsletter.",
        "The ferry sank (it was old) and Ann Poe, who saw it go down, called for help."
            + " > The ferry sank (it was old) and Ann Poe, who saw it go down, called for help.",
        "The ferry sank on Monday in a storm, she said. More: that was all the guard would say of it."
            + " > The ferry sank on Monday in a storm, she said. More: that was all the guard would say of it.",
        "He said the town should read more: books, papers and the letters of those who came before."
            + " > He said the town should read more: books, papers and the letters of those who came before."
      })
  void partsWhereTheSeamIsSure(String line, String parts) {
    assertThat(
            GluedLines.parted(TextLine.of(line, 0)).stream()
                .map(TextLine::words)
                .collect(Collectors.joining("|")))
        .isEqualTo(parts);
  }
}
