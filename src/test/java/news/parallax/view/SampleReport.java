package news.parallax.view;

import static news.parallax.view.SampleArticles.ARTICLES;
import static news.parallax.view.SampleArticles.cite;
import static news.parallax.view.SampleArticles.id;
import static news.parallax.view.SampleArticles.line;
import static news.parallax.view.SampleArticles.sentences;
import static news.parallax.view.SampleArticles.span;

import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;
import news.parallax.article.Problem;
import news.parallax.article.Span;
import news.parallax.comparison.Brief;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Descent;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Line;
import news.parallax.comparison.Lineage;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Placement;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.Roster;
import news.parallax.comparison.Rung;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;
import news.parallax.comparison.Utterance;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;

/**
 * A hand-made report of an invented event that fills every section, with hostile characters in its
 * fourth article.
 */
public final class SampleReport {
  /** What made it. */
  public static final Provenance PROVENANCE = Provenance.of("1.2.3", Map.of("profile", "balanced"));

  private static final Origin GAZETTE_OWN =
      new Origin(
          "o-5d",
          Origin.Kind.OWN,
          "Harbour Gazette",
          List.of(id("a1")),
          Explanation.of("own-reporting", "shares no passage with another report"));

  private static final Origin WIRE =
      new Origin(
          "o-12",
          Origin.Kind.AGENCY,
          "Meridian Wire",
          List.of(id("a2"), id("a3")),
          Explanation.of(
              "agency-credit",
              "both carry the agency's credit",
              cite("a2", "Meridian Wire"),
              cite("a3", "Meridian Wire")));

  private static final Origin LANTERN_OWN =
      new Origin(
          "o-a0",
          Origin.Kind.OWN,
          "The Lantern",
          List.of(id("a4")),
          Explanation.of("own-reporting", "shares no passage with another report"));

  private static final List<ArticleId> IDS = ARTICLES.stream().map(Article::id).toList();

  private static final EntityId HALLORAN = new EntityId("e-77");
  private static final EntityId STRAND = new EntityId("e-04");
  private static final List<Atlas.Site> AVERIL =
      List.of(
          new Atlas.Site("Port Averil", Atlas.Kind.TOWN, "Norland", "Ruritania", 58.1, -4.2, 30));
  private static final List<Atlas.Site> SKERRY =
      List.of(
          new Atlas.Site("Skerry Point", Atlas.Kind.TOWN, "Norland", "Ruritania", 58.3, -4.0, 20),
          new Atlas.Site("Skerry Point", Atlas.Kind.TOWN, "", "Graustark", -12.0, 44.0, 16));

  private SampleReport() {}

  /** Its articles, a1 to a4. */
  public static List<Article> articles() {
    return ARTICLES;
  }

  /** Every section filled. */
  public static ComparedStory full() {
    return with(conflicts());
  }

  /** Three articles that have one matter on three rungs. */
  public static ComparedStory laddered() {
    return with(
        List.of(
            new Conflict(
                "c-1a",
                Conflict.Kind.MODALITY,
                Conflict.Verdict.CONFLICT,
                List.of(
                    rung("a1", "blamed", Rung.DENIED),
                    rung("a2", "was refloated", Rung.EXPECTED),
                    rung("a4", "ended", Rung.DONE)),
                Explanation.of("modality-differs", "how far it has come"))));
  }

  private static Conflict.Position rung(String article, String words, Rung rung) {
    return new Conflict.Position(words, List.of(cite(article, words)), List.of(WIRE), rung);
  }

  private static ComparedStory with(List<Conflict> conflicts) {
    QuoteLedger ledger = ledger();
    Dossier dossier = dossier(ledger);
    StoryReport report =
        new StoryReport(
            "s1",
            line("a1", "Ferry runs aground off Skerry Point, 214 rescued"),
            IDS,
            dossier.roster(),
            ledger,
            facts(),
            List.of(GAZETTE_OWN, WIRE, LANTERN_OWN),
            lineage(),
            reuse(),
            conflicts,
            exclusives(),
            timeline(),
            framing(),
            brief(),
            List.of(
                line("a1", "The ferry Skua ran aground off Skerry Point early on Tuesday."),
                line("a2", "No one was hurt, police said.")),
            questions(),
            problems());
    return new ComparedStory(report, dossier.articles());
  }

  /** The same story before anything was found in it. */
  public static ComparedStory empty() {
    StoryReport report =
        new StoryReport(
            "s1",
            line("a1", "Ferry runs aground off Skerry Point, 214 rescued"),
            IDS,
            new Roster(List.of(), Map.of()),
            new QuoteLedger(List.of(), List.of()),
            List.of(),
            List.of(),
            Lineage.UNKNOWN,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Brief.EMPTY,
            List.of(),
            List.of(),
            List.of());
    return new ComparedStory(
        report, ARTICLES.stream().map(one -> annotated(one, List.of())).toList());
  }

  /** Its quotations alone. */
  public static QuotedStory quoted() {
    ComparedStory story = full();
    return new QuotedStory(story.dossier(), story.report().ledger(), Labels.of(story));
  }

  private static Lineage lineage() {
    Explanation credit = Explanation.of("agency-credit", "carries the agency's credit");
    return new Lineage(
        2,
        3,
        List.of(
            new Descent(id("a2"), new Descent.FromOrigin("o-12"), Origin.Certainty.CERTAIN, credit),
            new Descent(
                id("a2"),
                new Descent.FromReport(id("a1")),
                Origin.Certainty.POSSIBLE,
                Explanation.of(
                    "printed-after",
                    "12 % of its own words stand in Harbour Gazette, which was published before",
                    cite("a2", "Meridian Wire"))),
            new Descent(
                id("a3"), new Descent.FromOrigin("o-12"), Origin.Certainty.PROBABLE, credit)),
        List.of(
            Explanation.of(
                "one-publisher", "Harbour Gazette and The Lantern belong to Skerry Press")));
  }

  private static List<Fact> facts() {
    Explanation why = Explanation.of("same-sentence", "the sentences share predicate and place");
    return List.of(
        new Fact(
            "f-b6",
            line("a1", "The ferry Skua ran aground off Skerry Point early on Tuesday."),
            List.of(
                told(
                    "a1",
                    "The ferry Skua ran aground off Skerry Point early on Tuesday.",
                    GAZETTE_OWN),
                told("a2", "ran aground off Skerry Point on Tuesday morning", WIRE),
                told("a3", "ran aground off Skerry Point on Tuesday morning", WIRE)),
            List.of(GAZETTE_OWN, WIRE),
            why),
        new Fact(
            "f-09",
            line("a2", "No one was hurt, police said."),
            List.of(
                new Fact.Report(
                    cite("a2", "No one was hurt, police said."), Certainty.CERTAIN, "police", WIRE),
                new Fact.Report(
                    cite("a3", "No one was hurt, police said."),
                    Certainty.CERTAIN,
                    "police",
                    WIRE)),
            List.of(WIRE),
            why),
        new Fact(
            "f-e4",
            line("a1", "All 214 people aboard were taken off, the coastguard said."),
            List.of(
                told(
                    "a1",
                    "All 214 people aboard were taken off, the coastguard said.",
                    GAZETTE_OWN),
                new Fact.Report(
                    cite("a4", "Halloran said the evacuation took three hours."),
                    Certainty.PROBABLE,
                    "Halloran",
                    LANTERN_OWN)),
            List.of(GAZETTE_OWN, LANTERN_OWN),
            why),
        new Fact(
            "f-31",
            line("a1", "The ferry Skua ran aground off Skerry Point early on Tuesday."),
            List.of(
                told("a1", "early on Tuesday", GAZETTE_OWN),
                told("a2", "on Tuesday morning", WIRE)),
            List.of(GAZETTE_OWN, WIRE),
            why));
  }

  private static Fact.Report told(String article, String words, Origin origin) {
    return new Fact.Report(cite(article, words), Certainty.CERTAIN, null, origin);
  }

  private static List<Reuse> reuse() {
    String shared = "A ferry carrying about 200 people ran aground off Skerry Point";
    return List.of(
        new Reuse(
            cite("a2", shared),
            cite("a3", shared),
            1.0,
            Explanation.of("shared-passage", "11 words in the same order")));
  }

  private static List<Conflict> conflicts() {
    return List.of(
        new Conflict(
            "c-d2",
            Conflict.Kind.DURATION,
            Conflict.Verdict.CONFLICT,
            List.of(
                new Conflict.Position(
                    "within three hours",
                    List.of(cite("a1", "within three hours"), cite("a4", "three hours")),
                    List.of(GAZETTE_OWN, LANTERN_OWN)),
                new Conflict.Position(
                    "within four hours", List.of(cite("a2", "within four hours")), List.of(WIRE))),
            new Explanation(
                "disjoint-intervals",
                "[0, 3] hours and [3, 4] hours cannot both hold",
                List.of(),
                List.of(
                    Explanation.of(
                        "same-event",
                        "both speak of the last passenger",
                        cite("a1", "last passenger"),
                        cite("a2", "last passenger"))))),
        new Conflict(
            "c-48",
            Conflict.Kind.NUMBER,
            Conflict.Verdict.GRANULARITY,
            List.of(
                new Conflict.Position(
                    "All 214 people", List.of(cite("a1", "All 214 people")), List.of(GAZETTE_OWN)),
                new Conflict.Position(
                    "about 200 people",
                    List.of(cite("a2", "about 200 people"), cite("a3", "about 200 people")),
                    List.of(WIRE))),
            Explanation.of("approximate-covers-exact", "“about 200” covers 214")));
  }

  private static List<Exclusive> exclusives() {
    return List.of(
        new Exclusive(
            cite(
                "a3",
                "Three passengers were treated for hypothermia, the hospital in Port Averil said."),
            0.8,
            Explanation.of("told-once", "no other report speaks of hypothermia")),
        new Exclusive(
            cite("a4", "Strand Lines cut its *safety* budget by 12 percent last year."),
            0.4,
            Explanation.of("told-once", "no other report speaks of a budget")));
  }

  private static List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(
            "1998",
            null,
            Precision.YEAR,
            cite("a1", "1998"),
            line("a1", "The Skua was built in 1998."),
            List.of(cite("a1", "The Skua was built in 1998.")),
            null),
        new TimelineEntry(
            "2031-03-03",
            "2031-03-04",
            Precision.DAY,
            cite("a2", "Tuesday morning"),
            line("a2", "ran aground off Skerry Point on Tuesday morning"),
            List.of(cite("a2", "ran aground"), cite("a3", "ran aground")),
            null),
        new TimelineEntry(
            "2031-03-04T04:10",
            null,
            Precision.MINUTE,
            cite("a2", "4:10 a.m."),
            line("a2", "The vessel had left Port Averil at 4:10 a.m. in thick fog."),
            List.of(cite("a2", "4:10 a.m.")),
            null),
        new TimelineEntry(
            null,
            null,
            Precision.DAY,
            cite("a4", "Monday night"),
            line("a4", "The botched crossing ended on the rocks"),
            List.of(cite("a4", "Monday night")),
            null),
        new TimelineEntry(
            null,
            null,
            Precision.HOUR,
            cite("a2", "hours after"),
            line("a2", "It was refloated"),
            List.of(cite("a2", "It was refloated")),
            new EventOrder(
                EventOrder.Side.AFTER,
                "PTXH",
                line("a2", "the rescue"),
                List.of(
                    new EventOrder.Telling(
                        cite("a2", "hours after"),
                        cite("a2", "It was refloated"),
                        cite("a2", "the rescue"))),
                Explanation.of(
                    "told-order",
                    "the report puts one before the other",
                    cite("a2", "hours after")))));
  }

  private static List<Framing> framing() {
    return List.of(
        new Framing(
            cite("a1", "coastguard commander"),
            Framing.Device.NAMING,
            HALLORAN,
            Explanation.of("naming", "what the outlet calls Ines Halloran")),
        new Framing(
            cite("a2", "Commander"),
            Framing.Device.NAMING,
            HALLORAN,
            Explanation.of("naming", "what the outlet calls Ines Halloran")),
        new Framing(
            cite("a4", "botched"),
            Framing.Device.LOADED_WORD,
            null,
            Explanation.of("loaded-word", "an evaluative word in the outlet's own voice")));
  }

  private static Brief brief() {
    return new Brief(
        List.of(line("a1", "The ferry Skua")),
        List.of(line("a1", "ran aground")),
        List.of(line("a1", "early on Tuesday"), line("a4", "Monday night")),
        List.of(line("a1", "off Skerry Point")),
        List.of(),
        List.of(line("a2", "in thick fog")));
  }

  private static List<Line> questions() {
    return List.of(
        new Line(
            "No report says why the Skua left the channel.", List.of(cite("a1", "ran aground"))));
  }

  private static List<Problem> problems() {
    return List.of(
        new Problem(
            "reports/broken.html", "line 3: no running text found", Problem.Severity.UNREADABLE),
        new Problem(
            "reports/a4.txt",
            "no publication date: relative days stay unanchored",
            Problem.Severity.NOTE));
  }

  private static QuoteLedger ledger() {
    StoryQuotation three =
        quoted(
            "q-66",
            "a1",
            "“We had the last passenger off within three hours,”",
            "coastguard commander Ines Halloran",
            "told",
            Quotation.Mode.DIRECT);
    StoryQuotation word =
        quoted("q-2e", "a1", "“exemplary”", "She", "called", Quotation.Mode.MIXED);
    StoryQuotation four =
        quoted(
            "q-f1",
            "a2",
            "“The last passenger was off within four hours,”",
            "Commander Ines Halloran",
            "said",
            Quotation.Mode.DIRECT);
    StoryQuotation indirect =
        quoted(
            "q-90",
            "a4",
            "the evacuation took three hours",
            "Halloran",
            "said",
            Quotation.Mode.INDIRECT);
    StoryQuotation nobody =
        new StoryQuotation(
            "q-0c",
            id("a4"),
            new Quotation(
                span("a4", "red"),
                span("a4", "red"),
                null,
                null,
                null,
                null,
                null,
                Quotation.Mode.SCARE,
                Stance.ASSERTS,
                Explanation.of("no-cue", "no word of saying stands near")),
            null,
            null,
            null);
    return new QuoteLedger(
        List.of(three, word, four, indirect, nobody),
        List.of(
            new Utterance(
                "u-73",
                HALLORAN,
                List.of(
                    new Utterance.Wording(three, three.citation(), Utterance.Relation.VERBATIM),
                    new Utterance.Wording(four, four.citation(), Utterance.Relation.VARIANT)),
                Explanation.of("shared-words", "5 of 9 words stand in the same order"))));
  }

  private static StoryQuotation quoted(
      String id, String article, String words, String source, String cue, Quotation.Mode mode) {
    Span span = span(article, words);
    Span content = words.startsWith("“") ? new Span(span.start() + 1, span.end() - 1) : span;
    Quotation quotation =
        new Quotation(
            span,
            content,
            span(article, source),
            span(article, cue),
            new EntityId(article + ".e1"),
            "Ines Halloran",
            null,
            mode,
            Stance.ASSERTS,
            Explanation.of(
                "speaker-beside-cue", "the subject of “" + cue + "”", cite(article, cue)));
    return new StoryQuotation(id, id(article), quotation, HALLORAN, "Ines Halloran", null);
  }

  private static Dossier dossier(QuoteLedger ledger) {
    List<StoryEntity> entities =
        List.of(
            new StoryEntity(
                HALLORAN,
                EntityType.PERSON,
                "Ines Halloran",
                List.of("Ines Halloran", "Halloran"),
                List.of(
                    new StoryEntity.Role(
                        "coastguard commander", cite("a1", "coastguard commander"))),
                List.of(
                    reference("a1", "Ines Halloran", Mention.Form.NAME),
                    reference("a1", "She", Mention.Form.PRONOUN),
                    reference("a2", "Ines Halloran", Mention.Form.NAME),
                    reference("a4", "Halloran", Mention.Form.NAME)),
                null,
                Explanation.of("contained-name", "“Halloran” is the end of “Ines Halloran”"),
                null),
            new StoryEntity(
                STRAND,
                EntityType.ORGANIZATION,
                "Strand Lines",
                List.of("Strand Lines"),
                List.of(),
                List.of(reference("a4", "Strand Lines", Mention.Form.NAME)),
                null,
                Explanation.of("same-name", "one form only"),
                null),
            place(
                "e-c9",
                "Port Averil",
                reference("a2", "Port Averil", Mention.Form.NAME),
                AVERIL,
                true),
            place(
                "e-1b",
                "Skerry Point",
                reference("a2", "Skerry Point", Mention.Form.NAME),
                SKERRY,
                false));
    List<AnnotatedArticle> articles =
        ARTICLES.stream().map(one -> annotated(one, quotationsOf(ledger, one))).toList();
    return new Dossier(
        articles,
        new Roster(
            entities,
            Map.of(
                new EntityId("a1.e1"), HALLORAN,
                new EntityId("a2.e1"), HALLORAN,
                new EntityId("a4.e1"), HALLORAN)));
  }

  private static StoryEntity place(
      String id,
      String name,
      StoryEntity.Reference mention,
      List<Atlas.Site> sites,
      boolean known) {
    Explanation why =
        known
            ? Explanation.of("only-place-of-the-name", "the atlas knows one place of this name")
            : Explanation.of("several-places-of-the-name", "no report tells which is meant");
    return new StoryEntity(
        new EntityId(id),
        EntityType.PLACE,
        name,
        List.of(name),
        List.of(),
        List.of(mention),
        null,
        Explanation.of("same-name", "one form only"),
        new Placement(sites, known ? sites.getFirst() : null, why));
  }

  private static List<Quotation> quotationsOf(QuoteLedger ledger, Article article) {
    return ledger.quotations().stream()
        .filter(one -> one.article().equals(article.id()))
        .map(StoryQuotation::quotation)
        .toList();
  }

  private static StoryEntity.Reference reference(String article, String words, Mention.Form form) {
    return new StoryEntity.Reference(cite(article, words), form);
  }

  private static AnnotatedArticle annotated(Article article, List<Quotation> quotations) {
    return new AnnotatedArticle(
        article,
        sentences(article),
        List.of(),
        List.of(),
        List.of(),
        quotations,
        List.of(),
        List.of(),
        List.of());
  }
}
