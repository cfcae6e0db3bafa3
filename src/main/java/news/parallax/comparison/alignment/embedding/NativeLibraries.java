package news.parallax.comparison.alignment.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Unpacks ONNX Runtime's native libraries into a folder that is gone after the run. Left to itself
 * the library leaves an empty folder behind each time it is used: it asks for the folder's deletion
 * after that of the files in it, and the Java platform deletes in the opposite order.
 */
final class NativeLibraries {
  private static final String PROPERTY = "onnxruntime.native.path";
  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private final List<Path> files = new ArrayList<>();

  private NativeLibraries() {}

  /**
   * Unpacks the libraries of this platform and tells ONNX Runtime where they are, unless the user
   * has; where there are none, it is left to itself.
   */
  static NativeLibraries unpacked() throws IOException {
    NativeLibraries libraries = new NativeLibraries();
    if (System.getProperty(PROPERTY) == null && isPacked()) {
      Path folder = Files.createTempDirectory("parallax-native");
      libraries.files.add(folder);
      for (String name : NAMES) {
        libraries.unpack(System.mapLibraryName(name), folder);
      }
      System.setProperty(PROPERTY, folder.toString());
    }
    return libraries;
  }

  private static boolean isPacked() {
    return NAMES.stream()
        .map(System::mapLibraryName)
        .allMatch(file -> NativeLibraries.class.getResource(resource(file)) != null);
  }

  private void unpack(String file, Path folder) throws IOException {
    Path target = folder.resolve(file);
    files.addFirst(target);
    try (InputStream in = NativeLibraries.class.getResourceAsStream(resource(file))) {
      if (in != null) {
        Files.copy(in, target);
      }
    }
  }

  /** Where ONNX Runtime's jar keeps {@code file} for this platform. */
  private static String resource(String file) {
    return "/ai/onnxruntime/native/%s-%s/%s"
        .formatted(
            system(System.getProperty("os.name", "")),
            processor(System.getProperty("os.arch", "")),
            file);
  }

  static String system(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.contains("mac") ? "osx" : plain.contains("win") ? "win" : "linux";
  }

  static String processor(String architecture) {
    String plain = architecture.toLowerCase(Locale.ROOT);
    return plain.startsWith("aarch64") || plain.startsWith("arm64") ? "aarch64" : "x64";
  }

  /**
   * Deletes the files, which a process that has loaded them needs no more; Windows does so late.
   */
  void close() {
    if (files.isEmpty()) {
      return;
    }
    System.clearProperty(PROPERTY);
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        files.reversed().forEach(left -> left.toFile().deleteOnExit());
        return;
      }
    }
  }
}
