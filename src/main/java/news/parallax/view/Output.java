package news.parallax.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.comparison.ComparedStory;

/** What a format makes of some reports. */
public sealed interface Output {
  /** One file, or what stands on the terminal. */
  record Page(String text) implements Output {}

  /**
   * Several files.
   *
   * @param files their names below the folder, to their contents
   */
  record Folder(Map<String, String> files) implements Output {
    /** Copies the files in their order. */
    public Folder {
      files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
  }

  /** One page of all {@code stories}, an empty line between two. */
  static Output page(List<ComparedStory> stories, Function<ComparedStory, String> form) {
    return new Page(stories.stream().map(form).collect(Collectors.joining("\n")));
  }

  /** The files of each story, in a folder of its own where there are several. */
  static Output folder(
      List<ComparedStory> stories, Function<ComparedStory, Map<String, String>> form) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      String folder = stories.size() == 1 ? "" : "event-%d/".formatted(i + 1);
      form.apply(stories.get(i)).forEach((name, content) -> files.put(folder + name, content));
    }
    return new Folder(files);
  }
}
