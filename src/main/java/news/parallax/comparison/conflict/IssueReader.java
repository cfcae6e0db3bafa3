package news.parallax.comparison.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Issue;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Topic;
import news.parallax.comparison.evidence.CountedUnits;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.knowledge.ConflictWords;

/** Reads what differences that make up one conflict are about, and no more than all sides bear. */
final class IssueReader {
  /** Within how many words before a length its verb may stand: "lasted for about five hours". */
  private static final int NEAR = 4;

  private static final String PEOPLE = "people";

  private final Dossier dossier;

  IssueReader(Dossier dossier) {
    this.dossier = dossier;
  }

  /** What {@code sides}, which {@code lead} stands for, are about. */
  Issue issue(Difference lead, List<Difference.Side> sides) {
    return switch (lead.reason().rule()) {
      case TOLLS -> toll(lead.reason().subject(), sides);
      case AGES -> new Issue(Topic.AGE);
      case OFFSETS -> new Issue(Topic.GAP);
      case HOURS_OF_SPEECH -> new Issue(Topic.TIME_OF_SPEECH);
      case PLACES_OF_SPEECH -> new Issue(Topic.PLACE_OF_SPEECH);
      case GOODS -> new Issue(Topic.GOODS);
      case ANSWERS -> new Issue(Topic.ANSWERING);
      case MANNERS -> new Issue(Topic.MEDIUM);
      case POINTS,
          VALUES,
          SET_APART,
          COARSER,
          RIVAL_WORDS,
          ENUMERATIONS,
          ORDERS,
          RUNGS,
          STANCES,
          WORDINGS,
          LOCATIONS,
          PARTS,
          ESTIMATES ->
          byKind(lead.kind(), sides);
    };
  }

  private Issue byKind(Conflict.Kind kind, List<Difference.Side> sides) {
    return switch (kind) {
      case NUMBER -> amount(sides);
      case DURATION ->
          new Issue(sides.stream().allMatch(this::isLasting) ? Topic.LASTING : Topic.DURATION);
      case DATE, TIME, PLACE, ORDER, OBJECT, PARTICIPANT, MANNER, MODALITY, LIST, WORDING ->
          new Issue(Topic.of(kind));
    };
  }

  /** Of horses as of men it is asked how many were killed, but of men alone how many people. */
  private static Issue toll(String fate, List<Difference.Side> sides) {
    boolean people = all(sides, amount -> ConflictWords.PEOPLE_COUNTED.hasAsWritten(amount.unit()));
    String counted = people ? PEOPLE : "";
    return switch (fate) {
      case "killed" -> new Issue(Topic.KILLED, counted);
      case "hurt" -> new Issue(Topic.HURT, counted);
      default -> new Issue(Topic.FATE, (counted + " were " + fate).strip());
    };
  }

  private Issue amount(List<Difference.Side> sides) {
    if (all(sides, UnitClasses::isCurrency)) {
      return new Issue(Topic.MONEY);
    }
    if (all(sides, UnitClasses::isShare)) {
      return new Issue(Topic.SHARE);
    }
    if (all(sides, UnitClasses::isMeasure)) {
      return new Issue(Topic.MEASURE);
    }
    return new Issue(Topic.COUNT, counted(sides));
  }

  /** "homes" where every side counts homes; empty where they may count other things. */
  private String counted(List<Difference.Side> sides) {
    if (all(sides, amount -> ConflictWords.PEOPLE_COUNTED.hasAsWritten(amount.unit()))) {
      return PEOPLE;
    }
    Set<String> named =
        sides.stream().map(side -> plural(side).orElse("")).collect(Collectors.toSet());
    return named.size() == 1 ? named.iterator().next() : "";
  }

  private Optional<String> plural(Difference.Side side) {
    Quantity amount = side.amount();
    return amount == null || CountedUnits.isGeneric(amount.unit())
        ? Optional.empty()
        : tokens(side.citation())
            .filter(token -> token.span().start() >= amount.span().start())
            .filter(token -> token.isTag("NNS") && token.lemma().equals(amount.unit()))
            .map(Token::word)
            .findFirst();
  }

  private boolean isLasting(Difference.Side side) {
    int start = side.citation().span().start();
    List<Token> before =
        tokens(side.citation()).filter(token -> token.span().end() <= start).toList();
    return before.subList(Math.max(0, before.size() - NEAR), before.size()).stream()
        .anyMatch(token -> ConflictWords.LASTING.hasAsWritten(token.lemma()));
  }

  private Stream<Token> tokens(Citation place) {
    return dossier.article(place.article()).sentenceAt(place.span().start()).stream()
        .map(Sentence::tokens)
        .flatMap(List::stream);
  }

  private static boolean all(List<Difference.Side> sides, Predicate<Quantity> is) {
    return sides.stream().allMatch(side -> side.amount() != null && is.test(side.amount()));
  }
}
