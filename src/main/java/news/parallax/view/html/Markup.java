package news.parallax.view.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import news.parallax.view.SafeText;
import org.jspecify.annotations.Nullable;

/** The plain pieces that every section is made of. */
final class Markup {
  private Markup() {}

  /** Words from outside as text that cannot move, colour or turn anything. */
  static DomContent words(String outside) {
    return text(SafeText.line(outside));
  }

  /** A numbered section with its heading; {@code note} may be empty. */
  static DomContent frame(String id, String title, String note, DomContent... content) {
    return section(
            h2(title),
            note.isEmpty() ? text("") : p(note).withClass("note"),
            each(List.of(content), c -> c))
        .withId(id);
  }

  /** {@code wide} content that scrolls sideways by keyboard too, called {@code label}. */
  static DomContent region(String label, DomContent wide) {
    return div(wide)
        .withClass("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", label);
  }

  /** A table's first row. */
  static DomContent headings(String... titles) {
    return thead(tr(each(List.of(titles), title -> th(title).withScope("col"))));
  }

  /** A link to an outside page; plain words unless it is http or https. */
  static DomContent link(@Nullable URI target, String words) {
    return isWeb(target)
        ? a(words).withHref(String.valueOf(target)).withRel("noreferrer noopener")
        : text(words);
  }

  private static boolean isWeb(@Nullable URI target) {
    String scheme = target == null ? null : target.getScheme();
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  /** A length or place in a picture, to a tenth. */
  static String unit(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
