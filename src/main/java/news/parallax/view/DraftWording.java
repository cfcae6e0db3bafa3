package news.parallax.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.comparison.draft.Flaw;
import news.parallax.comparison.draft.Verdict;

/** What is said of a draft and its flaws, the same in every view. */
public final class DraftWording {
  /** What stands before words that nothing in the reports bears out. */
  public static final String UNBACKED = "no report surely tells";

  private final Dossier dossier;

  /** The words for the draft and reports of {@code dossier}. */
  public DraftWording(Dossier dossier) {
    this.dossier = dossier;
  }

  /** "7 sentences: 4 supported, 1 partly, 2 contradicted". */
  public static String summary(DraftCheck check) {
    List<String> counts =
        Stream.of(Verdict.values())
            .filter(verdict -> check.count(verdict) > 0)
            .map(verdict -> check.count(verdict) + " " + of(verdict))
            .toList();
    return Wording.count(check.sentences().size(), "sentence") + ": " + String.join(", ", counts);
  }

  /** A verdict as a reader is told it. */
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "supported";
      case PARTLY -> "partly supported";
      case NOT_FOUND -> "not found";
      case ALTERED -> "quoted wrongly";
      case CONTRADICTED -> "contradicted";
    };
  }

  /** What is wrong, in a few words, to stand before {@link #of(Flaw)}. */
  public static String title(Flaw flaw) {
    return switch (flaw) {
      case Flaw.Contradicted one -> "contradicted";
      case Flaw.Disputed one -> "reports differ";
      case Flaw.Altered one -> "quotation altered";
      case Flaw.OtherSpeaker one -> "other speaker";
      case Flaw.Unprinted one ->
          "no report prints this " + one.matter().name().toLowerCase(Locale.ROOT);
      case Flaw.Unbacked one -> UNBACKED;
    };
  }

  /** The draft's words and what the reports have in their place. */
  public String of(Flaw flaw) {
    String own = quoted(flaw.words());
    return switch (flaw) {
      case Flaw.Contradicted one ->
          "%s, but %s has %s".formatted(own, outlet(one.there()), quoted(one.there()));
      case Flaw.Disputed one ->
          "%s; %s has %s".formatted(own, outlet(one.there()), quoted(one.there()));
      case Flaw.Altered one ->
          "%s, printed by %s as %s".formatted(own, outlet(one.printed()), quoted(one.printed()));
      case Flaw.OtherSpeaker one ->
          "%s, given to %s; %s gives it to %s"
              .formatted(own, one.named(), outlet(one.printed()), one.speaker());
      case Flaw.Unprinted one -> own;
      case Flaw.Unbacked one -> own;
    };
  }

  /** Flaws of one kind that only name words, as one line. */
  public static List<Flaw> distinct(List<Flaw> flaws) {
    List<Flaw> shown = new ArrayList<>(flaws);
    shown.removeIf(Flaw.Unbacked.class::isInstance);
    return shown;
  }

  /** The words that nothing bears out, one after the other; empty where there are none. */
  public String unbacked(List<Flaw> flaws) {
    return String.join(
        ", ",
        flaws.stream()
            .filter(Flaw.Unbacked.class::isInstance)
            .map(one -> quoted(one.words()))
            .toList());
  }

  private String outlet(Citation place) {
    return Wording.outlet(place.article(), dossier);
  }

  /** The words at {@code place} in marks. */
  public String quoted(Citation place) {
    String words = SafeText.line(dossier.words(place));
    boolean marked = words.startsWith("“") || words.startsWith("\"") || words.startsWith("‘");
    return marked ? words : "“" + words + "”";
  }
}
