package news.parallax.codec;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import news.parallax.article.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Names everything that decides what Parallax finds in an article: the code and word lists of the
 * rooms {@code article}, {@code knowledge}, {@code annotation}, {@code story}, {@code comparison},
 * {@code codec} and {@code engine}, the language models, and the libraries that run these. How
 * articles are read and shown does not count: an article is what these work on, whoever read it.
 *
 * <p>Files count by name, size and CRC-32, which a jar lists and so need not be read; a jar of
 * models beside the program by name, size and time of change. That tells versions of Parallax
 * apart; it is no proof against somebody who wants two to look alike.
 */
public final class EngineDigest {
  private static final List<String> PARTS =
      List.of(
          "news/parallax/article/",
          "news/parallax/knowledge/",
          "news/parallax/annotation/",
          "news/parallax/story/",
          "news/parallax/comparison/",
          "news/parallax/codec/",
          "news/parallax/engine/",
          "edu/stanford/nlp/models/");

  /** Their thousands of classes count by one sum. */
  private static final List<String> LIBRARIES = List.of("edu/stanford/nlp/", "ai/onnxruntime/");

  /** One file of each library and model that may lie in a jar of its own. */
  private static final List<String> NEIGHBOURS =
      List.of(
          "edu/stanford/nlp/pipeline/StanfordCoreNLP.class",
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "ai/onnxruntime/OrtSession.class",
          "all-minilm-l6-v2-q.onnx");

  private EngineDigest() {}

  /** Of the program that runs, in hexadecimal; empty where its files cannot be told. */
  public static Optional<String> current() {
    try {
      CodeSource source = EngineDigest.class.getProtectionDomain().getCodeSource();
      URL home = source == null ? null : source.getLocation();
      return home == null
          ? Optional.empty()
          : Optional.of(of(Path.of(home.toURI()), EngineDigest.class.getClassLoader()));
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // A program packed in a way unknown here is not cached for, which costs time alone.
      return Optional.empty();
    }
  }

  /** Of the program whose jar or folder of classes is {@code home}. */
  static String of(Path home, @Nullable ClassLoader neighbours) throws IOException {
    List<String> lines = Files.isDirectory(home) ? folder(home) : jar(home);
    if (lines.isEmpty()) {
      throw new IOException("nothing of the program is in " + home);
    }
    for (String name : NEIGHBOURS) {
      URL place = neighbours == null ? null : neighbours.getResource(name);
      lines.add(name.concat(place(place, home)));
    }
    Collections.sort(lines);
    return HexFormat.of().formatHex(Digest.sha256(String.join("\n", lines)));
  }

  private static boolean counts(String name) {
    return isIn(PARTS, name) || name.endsWith(".onnx") || name.endsWith("-tokenizer.json");
  }

  private static boolean isIn(List<String> folders, String name) {
    for (String folder : folders) {
      if (name.startsWith(folder)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> jar(Path jar) throws IOException {
    List<String> lines = new ArrayList<>();
    long libraries = 0;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        if (!entry.isDirectory() && counts(name)) {
          lines.add(line(name, entry.getSize(), entry.getCrc()));
        } else if (isIn(LIBRARIES, name)) {
          libraries += (31L * name.hashCode() + entry.getSize()) * 31 + entry.getCrc();
        }
      }
    }
    if (libraries != 0) {
      lines.add(line("libraries", 0, libraries));
    }
    return lines;
  }

  private static List<String> folder(Path root) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String part : PARTS) {
      Path folder = root.resolve(part);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            byte[] bytes = Files.readAllBytes(file);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            String name = root.relativize(file).toString().replace('\\', '/');
            lines.add(line(name, bytes.length, crc.getValue()));
          }
        }
      }
    }
    return lines;
  }

  private static String line(String name, long size, long mark) {
    return String.join(" ", name, Long.toString(size), Long.toString(mark));
  }

  /** The file that holds a neighbour; empty when that is the program's own and counted already. */
  private static String place(@Nullable URL url, Path home) throws IOException {
    if (url == null) {
      return " is nowhere";
    }
    Path file = file(url);
    return file.equals(home)
        ? ""
        : line(
            " in " + file.getFileName(),
            Files.size(file),
            Files.getLastModifiedTime(file).toMillis());
  }

  private static Path file(URL url) throws IOException {
    try {
      URL holder = url.openConnection() instanceof JarURLConnection jar ? jar.getJarFileURL() : url;
      return Path.of(holder.toURI());
    } catch (URISyntaxException e) {
      throw new IOException("no file is named by " + url, e);
    }
  }
}
