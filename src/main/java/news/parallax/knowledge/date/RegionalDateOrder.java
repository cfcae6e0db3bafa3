package news.parallax.knowledge.date;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.knowledge.WordList;
import org.jspecify.annotations.Nullable;

/** The order of date in figures that the press of a country is used to. */
public final class RegionalDateOrder {
  private static final WordList TABLE = WordList.of(RegionalDateOrder.class, "date-order.txt");
  private static final Set<String> DAY_FIRST = Set.copyOf(TABLE.words("day first"));
  private static final Set<String> MONTH_FIRST = Set.copyOf(TABLE.words("month first"));
  private static final Set<String> ANYWHERE = Set.copyOf(TABLE.words("domains of anywhere"));
  private static final Set<String> AMERICAN = Set.copyOf(TABLE.words("american domains"));

  private RegionalDateOrder() {}

  /**
   * The order of the region that {@code language} names and of the country whose domain {@code
   * site} lies in; empty when neither tells, or one tells against the other.
   *
   * @param language as {@code en-GB}; null when unknown
   * @param site an address of the outlet; null when unknown
   */
  public static Optional<DateOrder> of(@Nullable Locale language, @Nullable URI site) {
    Set<DateOrder> told = EnumSet.noneOf(DateOrder.class);
    if (language != null) {
      ofCountry(language.getCountry()).ifPresent(told::add);
    }
    if (site != null && site.getHost() != null) {
      ofCountry(country(site.getHost())).ifPresent(told::add);
    }
    return only(told);
  }

  /** The one member of {@code orders}; empty when it holds none or both. */
  public static Optional<DateOrder> only(Set<DateOrder> orders) {
    return orders.size() == 1 ? Optional.of(orders.iterator().next()) : Optional.empty();
  }

  private static Optional<DateOrder> ofCountry(String country) {
    return DAY_FIRST.contains(country)
        ? Optional.of(DateOrder.DAY_FIRST)
        : MONTH_FIRST.contains(country) ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
  }

  /** The country code a host's last label stands for; empty when it stands for none. */
  private static String country(String host) {
    List<String> labels = List.of(host.toUpperCase(Locale.ROOT).split("\\.", -1));
    String last = labels.getLast();
    return AMERICAN.contains(last)
        ? "US"
        : ANYWHERE.contains(last) ? "" : last.equals("UK") ? "GB" : last;
  }
}
