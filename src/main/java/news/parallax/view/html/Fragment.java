package news.parallax.view.html;

import j2html.tags.DomContent;
import news.parallax.comparison.StoryReport;

/**
 * A section of a report's page, in a reader's order. Each can stand on another page without the
 * others, though its links lead to the conflicts, facts and articles beside it.
 */
public enum Fragment {
  /** The six questions. */
  ANSWERS("what", "What happened"),
  /** The story in the reports' own words. */
  BRIEF("brief", "Brief"),
  /** Where reports differ. */
  CONFLICTS("conflicts", "Conflicts"),
  /** Who said what, with each wording. */
  SPEECHES("said", "Who said what"),
  /** The facts, by how they stand. */
  FACTS("facts", "Corroborated"),
  /** What one article alone tells. */
  EXCLUSIVES("exclusives", "Told by one"),
  /** What is dated, drawn and listed. */
  TIMELINE("timeline", "Timeline"),
  /** The places named, on a map and in a table. */
  PLACES("places", "Places"),
  /** Which article tells which fact. */
  COVERAGE("matrix", "Coverage"),
  /** What the outlets call whom, and loaded words. */
  FRAMING("framing", "Framing"),
  /** Where the words come from. */
  ORIGINS("origins", "Origins"),
  /** The articles to read, what was found in them marked. */
  ARTICLES("articles", "Articles"),
  /** What no report says. */
  QUESTIONS("questions", "Open questions"),
  /** How the report was made and from what. */
  METHOD("method", "Method");

  private final String id;
  private final String title;

  Fragment(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The id of its element. */
  public String id() {
    return id;
  }

  /** What a table of contents calls it. */
  public String title() {
    return title;
  }

  /** Whether {@code page} has nothing to show in it. */
  public boolean isEmpty(PageStory page) {
    StoryReport report = page.report();
    return switch (this) {
      case ANSWERS, CONFLICTS, ARTICLES, METHOD -> false;
      case BRIEF -> report.summary().isEmpty();
      case SPEECHES -> report.ledger().quotations().isEmpty();
      case FACTS, COVERAGE -> report.facts().isEmpty();
      case EXCLUSIVES -> report.exclusives().isEmpty();
      case TIMELINE -> report.timeline().isEmpty();
      case PLACES -> Pin.of(report).isEmpty();
      case FRAMING -> report.framing().isEmpty();
      case ORIGINS -> report.origins().isEmpty();
      case QUESTIONS -> report.questions().isEmpty();
    };
  }

  /** Its element: a section with a heading. */
  public DomContent of(PageStory page) {
    return switch (this) {
      case ANSWERS -> new AnswerSection(page).content();
      case BRIEF -> LineSection.brief(page);
      case CONFLICTS -> new ConflictSection(page).content();
      case SPEECHES -> new SpeechSection(page).content();
      case FACTS -> new FactSection(page).content();
      case EXCLUSIVES -> ExclusiveSection.of(page);
      case TIMELINE -> new TimelineSection(page).content();
      case PLACES -> new PlaceSection(page).content();
      case COVERAGE -> new CoverageSection(page).content();
      case FRAMING -> new FramingSection(page).content();
      case ORIGINS -> new OriginSection(page).content();
      case ARTICLES -> ArticleSection.of(page);
      case QUESTIONS -> LineSection.questions(page);
      case METHOD -> new MethodSection(page).content();
    };
  }
}
