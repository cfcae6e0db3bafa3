package news.parallax.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.Quotation;
import news.parallax.article.Citation;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * All that one speaker said.
 *
 * @param name null for words whose speaker no report names
 * @param role the first office any report gives; empty when none does
 * @param roleReceipts where it stands
 * @param sayings those that several outlets print first
 */
record Speech(
    @Nullable String name, String role, List<Citation> roleReceipts, List<Saying> sayings) {

  /**
   * One thing said.
   *
   * @param wordings as the places print it, in the order of the articles; one when it stands alone
   * @param utterance what joins them; null when it stands alone
   */
  record Saying(List<StoryQuotation> wordings, @Nullable Utterance utterance) {}

  /** Every speech of a story: who is quoted most first, words without a named speaker last. */
  static List<Speech> of(StoryReport report) {
    Map<String, List<StoryQuotation>> bySpeaker =
        report.ledger().quotations().stream()
            .filter(quoted -> quoted.quotation().mode() != Quotation.Mode.SCARE)
            .collect(Collectors.groupingBy(Speech::key, LinkedHashMap::new, Collectors.toList()));
    return bySpeaker.values().stream()
        .map(quotations -> speech(quotations, report))
        .sorted(
            Comparator.comparing(Speech::isUnnamed)
                .thenComparing(Comparator.comparingInt(Speech::places).reversed()))
        .toList();
  }

  private static String key(StoryQuotation quoted) {
    if (quoted.speaker() != null) {
      return "entity " + quoted.speaker().value();
    }
    return quoted.speakerName() == null ? "" : "name " + quoted.speakerName();
  }

  private boolean isUnnamed() {
    return name == null;
  }

  private int places() {
    return sayings.stream().mapToInt(saying -> saying.wordings().size()).sum();
  }

  private static Speech speech(List<StoryQuotation> quotations, StoryReport report) {
    StoryQuotation first = quotations.getFirst();
    List<StoryEntity.Role> roles =
        report.dossier().roster().entity(first.speaker()).map(StoryEntity::roles).orElse(List.of());
    return new Speech(
        first.speakerName(),
        roles.isEmpty() ? "" : roles.getFirst().text(),
        roles.isEmpty() ? List.of() : List.of(roles.getFirst().citation()),
        sayings(quotations, report.ledger().utterances()));
  }

  private static List<Saying> sayings(List<StoryQuotation> quotations, List<Utterance> utterances) {
    List<Saying> sayings = new ArrayList<>();
    Set<String> joined = new LinkedHashSet<>();
    Set<String> ids = quotations.stream().map(StoryQuotation::id).collect(Collectors.toSet());
    for (Utterance utterance : utterances) {
      List<StoryQuotation> wordings = utterance.quotations();
      if (ids.contains(wordings.getFirst().id())) {
        sayings.add(new Saying(wordings, utterance));
        wordings.forEach(wording -> joined.add(wording.id()));
      }
    }
    quotations.stream()
        .filter(quoted -> !joined.contains(quoted.id()))
        .forEach(quoted -> sayings.add(new Saying(List.of(quoted), null)));
    return List.copyOf(sayings);
  }
}
