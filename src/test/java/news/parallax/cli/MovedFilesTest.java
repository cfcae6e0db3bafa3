package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import news.parallax.view.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedFilesTest {
  @TempDir private Path folder;

  @Test
  void callsArticlesAndProblemsAsTheReportDoes() throws IOException {
    Files.writeString(folder.resolve("herald.txt"), BridgeReports.HERALD);
    Files.write(folder.resolve("photo.txt"), new byte[9]);
    Intake read = ArticleReader.read(List.of(folder.toString()), ReaderSettings.DEFAULT);
    Intake named =
        MovedFiles.named(
            read, Map.of(Hash.sha256(BridgeReports.HERALD), "examples/bridge/herald.txt"));
    assertThat(named.articles())
        .extracting(Article::source)
        .containsExactly("examples/bridge/herald.txt");
    assertThat(named.problems().getFirst().source()).isEqualTo("examples/bridge/photo.txt");
  }

  @Test
  void leavesAloneWhatNoReportNames() throws IOException {
    Files.writeString(folder.resolve("herald.txt"), BridgeReports.HERALD);
    Intake read = ArticleReader.read(List.of(folder.toString()), ReaderSettings.DEFAULT);
    assertThat(MovedFiles.named(read, Map.of())).isEqualTo(read);
  }
}
