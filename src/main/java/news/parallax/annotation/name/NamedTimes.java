package news.parallax.annotation.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.Annotation;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.TimeExpression;

/** Tells days that are written like names, "New Year's Eve", from those who bear a name. */
public final class NamedTimes {
  private NamedTimes() {}

  /** {@code names} without those of which half the places or more are parts of {@code times}. */
  public static Names without(Names names, List<TimeExpression> times) {
    Set<EntityId> days = new HashSet<>();
    names.entities().stream()
        .filter(entity -> isTime(entity.id(), names, times))
        .forEach(entity -> days.add(entity.id()));
    return days.isEmpty()
        ? names
        : new Names(
            names.entities().stream().filter(entity -> !days.contains(entity.id())).toList(),
            names.mentions().stream().filter(mention -> !days.contains(mention.entity())).toList());
  }

  private static boolean isTime(EntityId entity, Names names, List<TimeExpression> times) {
    List<Mention> named =
        names.mentions().stream()
            .filter(mention -> mention.entity().equals(entity))
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .toList();
    long inTimes =
        named.stream()
            .filter(mention -> !Annotation.overlapping(times, mention.span()).isEmpty())
            .count();
    return inTimes > 0 && 2 * inTimes >= named.size();
  }
}
