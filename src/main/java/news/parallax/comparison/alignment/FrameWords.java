package news.parallax.comparison.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeInterval;
import news.parallax.comparison.alignment.ClauseFrame.Party;
import news.parallax.comparison.alignment.FrameSlot.Agreement;
import org.jspecify.annotations.Nullable;

/** Says in words where two frames agree and where they differ: "doer agrees (Ana Ruiz)". */
final class FrameWords {
  private final ClauseFrame left;
  private final ClauseFrame right;
  private final Identities identities;

  private FrameWords(ClauseFrame left, ClauseFrame right, Identities identities) {
    this.left = left;
    this.right = right;
    this.identities = identities;
  }

  /** One phrase a slot that both fill; that both are stated or both done goes without saying. */
  static List<String> of(ClauseFrame left, ClauseFrame right, Identities identities) {
    FrameWords words = new FrameWords(left, right, identities);
    List<String> phrases = new ArrayList<>();
    new FrameComparison(left, right, identities)
        .filled()
        .forEach((slot, agreement) -> words.phrase(slot, agreement).forEach(phrases::add));
    return phrases;
  }

  private Stream<String> phrase(FrameSlot slot, Agreement agreement) {
    boolean agrees = agreement == Agreement.AGREES;
    boolean silent =
        slot == FrameSlot.NAMES || slot == FrameSlot.STAGE || slot == FrameSlot.POLARITY;
    if (agrees && silent) {
      return Stream.empty();
    }
    String ours = filler(slot, left);
    String theirs = filler(slot, right);
    String both = ours.equals(theirs) ? ours : ours + " / " + theirs;
    String verb = agrees ? "agrees" : slot == FrameSlot.NAMES ? "differ" : "differs";
    return Stream.of("%s %s (%s)".formatted(slot.key(), verb, both));
  }

  private String filler(FrameSlot slot, ClauseFrame frame) {
    return switch (slot) {
      case DOER -> name(frame.doer());
      case OBJECT -> name(frame.object());
      case NAMES -> names(frame.named());
      case TIME -> joined(frame.times().stream().map(FrameWords::time));
      case PLACE -> names(frame.places());
      case NUMBER -> joined(frame.amounts().stream().map(FrameWords::amount));
      case STAGE -> stage(frame);
      case POLARITY -> frame.event().factuality().polarity().name().toLowerCase(Locale.ROOT);
      case SPEAKER -> frame.speaker() == null ? "" : identities.name(frame.speaker());
    };
  }

  private static String stage(ClauseFrame frame) {
    String stage = frame.event().stage().name().toLowerCase(Locale.ROOT);
    return frame.event().tense().isComing() ? stage + ", to come" : stage;
  }

  private String name(@Nullable Party party) {
    if (party == null) {
      return "";
    }
    return party.entity() == null ? party.head() : identities.name(party.entity());
  }

  private String names(Collection<EntityId> entities) {
    return joined(entities.stream().map(identities::name));
  }

  private static String joined(Stream<String> words) {
    return words.distinct().sorted().collect(Collectors.joining(", "));
  }

  /** As finely as the text speaks: "2031", "2031-03", "2031-03-11". */
  private static String time(TimeInterval time) {
    String day = time.start().toLocalDate().toString();
    return switch (time.precision()) {
      case YEAR -> day.substring(0, day.lastIndexOf('-', day.length() - 4));
      case SEASON, MONTH -> day.substring(0, day.lastIndexOf('-'));
      case WEEK, DAY, PART, HOUR, MINUTE -> day;
    };
  }

  private static String amount(Quantity amount) {
    String least = number(amount.least());
    String most = number(amount.most());
    String value = least.equals(most) ? least : least + " to " + most;
    return value.strip() + " " + amount.unit();
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
