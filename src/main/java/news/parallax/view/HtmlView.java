package news.parallax.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.StoryReport;

/**
 * A report as one self-contained page: no script, no other file, a policy that allows its own style
 * alone. It works from a disk, in print and by keyboard; article text is only ever text.
 */
public final class HtmlView {
  private final ComparedStory story;
  private final StoryReport report;
  private final Provenance provenance;

  private HtmlView(ComparedStory story, Provenance provenance) {
    this.story = story;
    this.report = story.report();
    this.provenance = provenance;
  }

  /** The whole document. */
  public static String of(ComparedStory story, Provenance provenance) {
    return new HtmlView(story, provenance).page();
  }

  private record Part(String id, String title, DomContent content) {}

  private String page() {
    String css = Resource.text("page.css");
    HtmlParts shared = new HtmlParts(story, Labels.of(story));
    List<Part> parts = parts(shared);
    return document(
            html(
                    head(
                        meta().withCharset("utf-8"),
                        meta()
                            .attr("http-equiv", "Content-Security-Policy")
                            .withContent(policy(css)),
                        meta().withName("viewport").withContent("width=device-width"),
                        meta().withName("color-scheme").withContent("light dark"),
                        meta().withName("referrer").withContent("no-referrer"),
                        title(SafeText.line(report.title().text()) + " – Parallax"),
                        style(rawHtml(css))),
                    body(
                        a("Skip to the report").withClass("skip").withHref("#top"),
                        contents(parts),
                        main(new HtmlHead(story, shared).content(), each(parts, Part::content))))
                .withLang("en"))
        + "\n";
  }

  private static String policy(String css) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(Hash.base64(css));
  }

  private static DomContent contents(List<Part> parts) {
    return nav(ol(each(parts, part -> li(a(part.title()).withHref("#" + part.id())))))
        .attr("aria-label", "Sections");
  }

  /** The sections that have something to show, in a reader's order. */
  private List<Part> parts(HtmlParts shared) {
    HtmlFindings findings = new HtmlFindings(report, shared);
    HtmlCoverage coverage = new HtmlCoverage(story, shared);
    HtmlPlaces places = new HtmlPlaces(report, shared);
    HtmlSources sources = new HtmlSources(story, provenance, shared);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("what", "What happened", findings.whatHappened()));
    add(parts, report.summary(), "brief", "Brief", findings::brief);
    parts.add(new Part("conflicts", "Conflicts", findings.conflicts()));
    add(parts, report.ledger().quotations(), "said", "Who said what", findings::speeches);
    add(parts, report.facts(), "facts", "Corroborated", new HtmlFacts(report, shared)::section);
    add(parts, report.exclusives(), "exclusives", "Told by one", coverage::exclusives);
    add(parts, report.timeline(), "timeline", "Timeline", new HtmlTimeline(story, shared)::section);
    add(parts, places.shown(), "places", "Places", places::content);
    add(parts, report.facts(), "matrix", "Coverage", coverage::matrix);
    add(parts, report.framing(), "framing", "Framing", coverage::framing);
    add(parts, report.origins(), "origins", "Origins", sources::origins);
    parts.add(new Part("articles", "Articles", readers(shared)));
    add(parts, report.questions(), "questions", "Open questions", sources::questions);
    parts.add(new Part("method", "Method", sources.method()));
    return parts;
  }

  private static void add(
      List<Part> parts, List<?> shown, String id, String title, Supplier<DomContent> content) {
    if (!shown.isEmpty()) {
      parts.add(new Part(id, title, content.get()));
    }
  }

  private DomContent readers(HtmlParts shared) {
    return HtmlParts.frame(
        "articles",
        "The articles",
        "Quotations are tinted, names dotted, words shared with another report underlined; what is "
            + "not part of the report is dimmed.",
        div(each(story.dossier().articles(), one -> HtmlReader.of(one, report, shared)))
            .withClass("readers"));
  }
}
