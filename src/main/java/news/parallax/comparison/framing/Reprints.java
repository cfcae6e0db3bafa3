package news.parallax.comparison.framing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Reuse;

/** Counts the colour of a shared text once: an agency's adjective is no choice of its reprints. */
final class Reprints {
  private final Dossier dossier;
  private final List<Reuse> reuse;

  Reprints(Dossier dossier, List<Reuse> reuse) {
    this.dossier = dossier;
    this.reuse = reuse;
  }

  /** {@code framing}, in its order, with each reprint moved to the finding it repeats. */
  List<Framing> joined(List<Framing> framing) {
    Map<Framing, List<Citation>> copies = new LinkedHashMap<>();
    for (Framing one : framing) {
      original(one, copies.keySet().stream().toList())
          .ifPresentOrElse(
              first -> copies.getOrDefault(first, List.of()).add(one.citation()),
              () -> copies.put(one, new ArrayList<>()));
    }
    return copies.entrySet().stream()
        .map(entry -> entry.getKey().reprinted(entry.getValue()))
        .toList();
  }

  private Optional<Framing> original(Framing copy, List<Framing> before) {
    return before.stream()
        .filter(one -> words(one).equalsIgnoreCase(words(copy)))
        .filter(one -> reuse.stream().anyMatch(shared -> joins(shared, one, copy)))
        .findFirst();
  }

  private String words(Framing framing) {
    return dossier.words(framing.citation());
  }

  /** Passages within one article are its own repetition, and stay two findings. */
  private static boolean joins(Reuse shared, Framing one, Framing copy) {
    return !shared.a().article().equals(shared.b().article())
        && ((holds(shared.a(), one) && holds(shared.b(), copy))
            || (holds(shared.a(), copy) && holds(shared.b(), one)));
  }

  private static boolean holds(Citation passage, Framing framing) {
    return passage.article().equals(framing.citation().article())
        && passage.span().contains(framing.citation().span());
  }
}
