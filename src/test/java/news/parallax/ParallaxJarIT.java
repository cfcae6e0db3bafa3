package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, run as a user runs it. */
class ParallaxJarIT {
  private static final Path JAR =
      Path.of(System.getProperty("parallax.jar", "target/parallax.jar"));
  private static final Path EVALUATION =
      Path.of(System.getProperty("parallax.evaluation.jar", "target/parallax-evaluation.jar"));
  private static final long LARGEST_BYTES = 200_000_000;

  @TempDir private Path folder;

  @Test
  void staysSmall() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(LARGEST_BYTES);
  }

  @Test
  void comparesAnExampleAndVerifiesItsReceipts() throws IOException, InterruptedException {
    String reports = reports();
    String report = folder.resolve("report.json").toString();
    assertThat(run("compare", reports, "-o", report)).isEqualTo("exit 0\n");
    assertThat(run("verify", report, reports)).isEqualTo("Every receipt holds.\nexit 0\n");
  }

  @Test
  void knowsItsVersion() throws IOException, InterruptedException {
    assertThat(run("--version")).startsWith("parallax ").doesNotContain("development");
  }

  @Test
  void holdsNothingThatMeasuresOrTrainsIt() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .noneMatch(name -> name.matches("news/parallax/(evaluation|training|workbench)/.*"))
          .doesNotContain("META-INF/services/news.parallax.cli.CommandSource");
    }
  }

  @Test
  void offersToMeasureAndTrainBesideTheirJar() throws IOException, InterruptedException {
    String beside = JAR + File.pathSeparator + EVALUATION;
    assertThat(run("--help")).doesNotContain("  evaluate", "  train").endsWith("exit 0\n");
    assertThat(java("-cp", beside, "news.parallax.cli.Main", "evaluate", "--list"))
        .contains("harbour-bridge", "quotations")
        .endsWith("exit 0\n");
    assertThat(java("-cp", beside, "news.parallax.cli.Main", "train", "--list"))
        .contains("cues", "reach", "facts")
        .endsWith("exit 0\n");
  }

  private String reports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("two reports"));
    Files.writeString(
        reports.resolve("herald.txt"),
        """
        Ferry service resumes after storm

        The ferry to Gull Island sailed again on Tuesday after a storm had kept it in port.

        "We sail at noon," Captain Ruth Okafor said.
        """);
    Files.writeString(
        reports.resolve("post.txt"),
        """
        Gull Island ferry sails again

        The Gull Island ferry sailed again on Tuesday, three days after a storm.

        Captain Ruth Okafor said: "We sail at noon."
        """);
    return reports.toString();
  }

  /** All that a run printed, in both streams, and how it ended. */
  private String run(String... arguments) throws IOException, InterruptedException {
    return java(
        Stream.concat(Stream.of("-jar", JAR.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private String java(String... arguments) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.concat(Stream.of(java, "-Xmx1g", "-XX:+UseSerialGC"), Stream.of(arguments)).toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    int exitCode = process.waitFor();
    return Files.readString(printed, StandardCharsets.UTF_8) + "exit " + exitCode + "\n";
  }
}
