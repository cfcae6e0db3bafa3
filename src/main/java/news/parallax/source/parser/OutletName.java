package news.parallax.source.parser;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Outlet;
import news.parallax.source.ParsedReport;
import news.parallax.source.ReportMetadata;
import org.jspecify.annotations.Nullable;

/** Names the outlet of a report from what is known about it, at worst from its file's name. */
public final class OutletName {
  private static final Pattern HASH =
      Pattern.compile("(?=[a-z]*[0-9])(?=[0-9]*[a-z])[0-9a-f]{10,}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private OutletName() {}

  /** The outlet {@code metadata} tells; null when it tells none. */
  static @Nullable Outlet known(ReportMetadata metadata) {
    URI url = metadata.url();
    String host = url == null ? null : host(url);
    String name = metadata.outlet() != null ? metadata.outlet() : host;
    if (name == null) {
      return null;
    }
    URI home = metadata.home() != null ? metadata.home() : host == null ? null : home(url, host);
    return new Outlet(key(name), name, home);
  }

  private static @Nullable URI home(@Nullable URI url, String host) {
    return url == null ? null : URI.create(url.getScheme() + "://" + host);
  }

  private static @Nullable String host(URI url) {
    String host = url.getHost();
    return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  /**
   * A name from a file's.
   *
   * @param stem as {@link #stem} gives it
   * @param folder tells files named alike apart; empty when there is no need
   */
  public static Outlet ofFile(String stem, String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return new Outlet(key(prefix + stem), prefix + readable(stem), null);
  }

  /** A file's name without its extension. */
  public static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The outlet that the words of {@code report} name; empty where they name none. */
  static Optional<Outlet> told(ParsedReport report) {
    return OutletLine.in(report).map(name -> new Outlet(key(name), name, null));
  }

  /** Whether {@code name} tells a reader nothing: a number or what only a machine reads. */
  static boolean isMeaningless(String name) {
    return name.indexOf('…') >= 0 || name.codePoints().noneMatch(Character::isLetter);
  }

  /** Shortens what only a machine reads: {@code 000_a3181d30feae} to {@code 000_a3…}. */
  private static String readable(String stem) {
    return HASH.matcher(stem).replaceAll(hash -> hash.group().substring(0, 2) + "…");
  }

  private static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String key = NEITHER_LETTER_NOR_DIGIT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = key.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? name : trimmed;
  }
}
