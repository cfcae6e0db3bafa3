package news.parallax.source.folder;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Outlet;

/** Names the outlets of one reading, so that files named alike in two folders stay apart. */
final class OutletNames {
  private final Map<String, Set<Path>> filesByStem = new HashMap<>();

  OutletNames(List<ParsedReport> drafts) {
    for (ParsedReport draft : drafts) {
      filesByStem
          .computeIfAbsent(OutletName.stem(draft.file()), stem -> new HashSet<>())
          .add(draft.file());
    }
  }

  Outlet of(ParsedReport draft) {
    Outlet known = OutletName.known(draft.details());
    if (known != null) {
      return known;
    }
    Set<Path> alike = filesByStem.getOrDefault(OutletName.stem(draft.file()), Set.of());
    return OutletName.ofFile(draft.file(), alike.size() > 1);
  }
}
