package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Parallax this is, as the build wrote it down. */
public final class Version implements IVersionProvider {
  private static final String UNBUILT = "development";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {
      "parallax " + number(),
      "Java %s, %s %s"
          .formatted(
              Runtime.version(), System.getProperty("os.name"), System.getProperty("os.arch")),
      "GPL-3.0-or-later; no network, no telemetry"
    };
  }

  /** The number alone, which every report carries. */
  static String number() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"), "version.txt")) {
      String number = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
      return number.startsWith("$") ? UNBUILT : number;
    }
  }
}
