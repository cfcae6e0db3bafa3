package news.parallax.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.Quotation;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.comparison.Utterance.Relation;
import org.jspecify.annotations.Nullable;

/**
 * All that one speaker said.
 *
 * @param name null for words whose speaker no report names
 * @param role the first office any report gives; empty when none does
 * @param roleReceipts where it stands
 * @param sayings those that several outlets print first
 */
public record Speech(
    @Nullable String name, String role, List<Citation> roleReceipts, List<Saying> sayings) {

  /**
   * One thing said.
   *
   * @param utterance null when only one place gives it
   * @param wordings in the order of the articles; one when it stands alone
   * @param why what joins them; for one that stands alone, who spoke
   */
  public record Saying(
      @Nullable Utterance utterance, List<Utterance.Wording> wordings, Explanation why) {
    /** The wordings that are word for word the first and stand in the same way. */
    public List<Utterance.Wording> likeFirst(Dossier dossier) {
      return wordings.stream().filter(one -> isLikeFirst(one, dossier)).toList();
    }

    /** The other wordings. */
    public List<Utterance.Wording> others(Dossier dossier) {
      return wordings.stream().filter(one -> !isLikeFirst(one, dossier)).toList();
    }

    /** How {@code one} of its wordings is given. */
    public String manner(Utterance.Wording one, Dossier dossier) {
      return utterance == null ? Wording.manner(one, dossier) : Wording.joinedManner(one, dossier);
    }

    private boolean isLikeFirst(Utterance.Wording one, Dossier dossier) {
      return one.relation() == Relation.VERBATIM
          && ways(one, dossier).equals(ways(wordings.getFirst(), dossier));
    }

    private static List<Object> ways(Utterance.Wording one, Dossier dossier) {
      StoryQuotation quoted = one.quotation();
      return quoted == null
          ? List.of()
          : List.of(
              quoted.quotation().mode(),
              quoted.quotation().channel() == null,
              PrintedCue.of(one, dossier));
    }
  }

  /** Every speech of {@code ledger}: who is quoted most first, those whom nobody names last. */
  public static List<Speech> of(QuoteLedger ledger, Dossier dossier) {
    Map<String, List<StoryQuotation>> bySpeaker =
        ledger.quotations().stream()
            .filter(quoted -> quoted.quotation().mode() != Quotation.Mode.SCARE)
            .collect(Collectors.groupingBy(Speech::key, LinkedHashMap::new, Collectors.toList()));
    return bySpeaker.values().stream()
        .map(quotations -> speech(quotations, ledger, dossier))
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

  /** How many places give words of it. */
  public int places() {
    return sayings.stream().mapToInt(saying -> saying.wordings().size()).sum();
  }

  private static Speech speech(
      List<StoryQuotation> quotations, QuoteLedger ledger, Dossier dossier) {
    StoryQuotation first = quotations.getFirst();
    List<StoryEntity.Role> roles =
        dossier.roster().entity(first.speaker()).map(StoryEntity::roles).orElse(List.of());
    return new Speech(
        first.speakerName(),
        roles.isEmpty() ? "" : roles.getFirst().text(),
        roles.isEmpty() ? List.of() : List.of(roles.getFirst().citation()),
        sayings(quotations, ledger.utterances()));
  }

  private static List<Saying> sayings(List<StoryQuotation> quotations, List<Utterance> utterances) {
    Set<String> ids = quotations.stream().map(StoryQuotation::id).collect(Collectors.toSet());
    List<Utterance> theirs =
        utterances.stream()
            .filter(said -> said.quotations().stream().anyMatch(one -> ids.contains(one.id())))
            .toList();
    List<Saying> sayings = new ArrayList<>();
    theirs.forEach(one -> sayings.add(new Saying(one, one.wordings(), one.why())));
    List<Citation> joined = theirs.stream().flatMap(one -> one.passages().stream()).toList();
    quotations.stream()
        .filter(quoted -> !isShown(quoted.citation(), joined))
        .filter(quoted -> quotations.stream().noneMatch(other -> holds(other, quoted)))
        .map(Speech::alone)
        .forEach(sayings::add);
    return List.copyOf(sayings);
  }

  private static Saying alone(StoryQuotation quoted) {
    Utterance.Wording only = new Utterance.Wording(quoted, quoted.citation(), Relation.VERBATIM);
    return new Saying(null, List.of(only), quoted.quotation().why());
  }

  /** Whether {@code outer} is the report of speech in which {@code inner} stands in marks. */
  private static boolean holds(StoryQuotation outer, StoryQuotation inner) {
    return outer.article().equals(inner.article())
        && outer.citation().span().length() > inner.citation().span().length()
        && outer.citation().span().contains(inner.citation().span());
  }

  /** Whether the joined passages already show most of a quotation. */
  private static boolean isShown(Citation quoted, List<Citation> joined) {
    int shown =
        joined.stream()
            .filter(passage -> passage.article().equals(quoted.article()))
            .map(Citation::span)
            .filter(quoted.span()::contains)
            .mapToInt(Span::length)
            .sum();
    return shown * 10 >= quoted.span().length() * 7;
  }
}
