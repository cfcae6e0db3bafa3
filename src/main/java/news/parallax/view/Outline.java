package news.parallax.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Outlet;
import news.parallax.comparison.Brief;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origin;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.TimelineEntry;
import news.parallax.view.Section.Entry;

/** A report as sections of lists, in a reader's order: what the terminal and Markdown show. */
public final class Outline {
  private final StoryReport report;
  private final Dossier dossier;
  private final Labels labels;
  private final SpeechOutline speeches;
  private final FactOutline facts;
  private final ConflictOutline conflicts;

  private Outline(ComparedStory story, Labels labels) {
    this.report = story.report();
    this.dossier = story.dossier();
    this.labels = labels;
    this.speeches = new SpeechOutline(dossier);
    this.facts = new FactOutline(story, labels);
    this.conflicts = new ConflictOutline(story, labels);
  }

  /** The sections of {@code story} that have something to show. */
  public static List<Section> of(ComparedStory story, Labels labels) {
    Outline outline = new Outline(story, labels);
    return Stream.of(
            Stream.of(outline.whatHappened(), outline.brief()),
            Stream.of(outline.conflicts.open(), outline.conflicts.compatible(), outline.speeches()),
            Stream.of(Standing.values()).map(outline.facts::section),
            Stream.of(outline.exclusives(), outline.timeline(), outline.naming()),
            Stream.of(outline.loadedWords(), outline.names(), outline.origins()),
            Stream.of(outline.questions(), outline.problems()))
        .flatMap(sections -> sections)
        .filter(section -> !section.entries().isEmpty())
        .toList();
  }

  private Section whatHappened() {
    Brief brief = report.brief();
    return new Section(
        "What happened",
        "",
        Stream.of(
                answers("Who", brief.who()),
                answers("What", brief.what()),
                answers("When", brief.when()),
                answers("Where", brief.where()),
                answers("Why", brief.why()),
                answers("How", brief.how()))
            .flatMap(List::stream)
            .toList());
  }

  private List<Entry> answers(String question, List<Line> lines) {
    return lines.isEmpty()
        ? List.of(Entry.of(question, "no report says", List.of()))
        : lines.stream().map(line -> answer(question, line)).toList();
  }

  private Entry answer(String question, Line line) {
    String disputed = facts.disputes(line.citations());
    String text = disputed.isEmpty() ? line.text() : line.text() + " (disputed: " + disputed + ")";
    return Entry.of(question, text, line.citations());
  }

  private Section brief() {
    return new Section("Brief", "the reports' own words", lines(report.summary()));
  }

  private static List<Entry> lines(List<Line> lines) {
    return lines.stream().map(line -> Entry.of("", line.text(), line.citations())).toList();
  }

  private Section speeches() {
    return new Section(
        "Who said what",
        "‹words› differ from the first wording, […] are left out",
        Speech.of(report.ledger(), dossier).stream().map(speeches::entry).toList());
  }

  private Section exclusives() {
    return new Section(
        "Told by one article alone",
        "",
        report.exclusives().stream().map(this::exclusive).toList());
  }

  private Entry exclusive(Exclusive exclusive) {
    Citation place = exclusive.citation();
    return Entry.of(Wording.outlet(place.article(), dossier), dossier.words(place), List.of(place))
        .because(exclusive.why());
  }

  private Section timeline() {
    return new Section(
        "Timeline", "", Moments.told(report.timeline()).stream().map(this::moment).toList());
  }

  private Entry moment(TimelineEntry entry) {
    return Entry.of(Moments.label(entry, dossier), entry.event().text(), entry.reports())
        .with(entry.order() == null ? List.of() : order(entry.order()));
  }

  private List<Entry> order(EventOrder order) {
    return order.tellings().stream()
        .map(telling ->
            Entry.of(
                Wording.words(order.side()),
                Moments.beside(telling, dossier),
                List.of(telling.other())))
        .toList();
  }

  private Section naming() {
    Map<EntityId, List<Framing>> byEntity =
        report.framing().stream()
            .filter(one -> one.device() == Framing.Device.NAMING && one.about() != null)
            .collect(
                Collectors.groupingBy(Framing::about, LinkedHashMap::new, Collectors.toList()));
    return new Section(
        "What the outlets call them",
        "",
        byEntity.entrySet().stream().map(one -> named(one.getKey(), one.getValue())).toList());
  }

  private Entry named(EntityId id, List<Framing> namings) {
    String name = dossier.roster().entity(id).map(StoryEntity::name).orElse(id.value());
    return Entry.of("", name, List.of()).with(byOutlet(namings));
  }

  private Section loadedWords() {
    return new Section(
        "Loaded words in the outlets' own voice",
        "",
        byOutlet(
            report.framing().stream()
                .filter(one -> one.device() == Framing.Device.LOADED_WORD)
                .toList()));
  }

  private List<Entry> byOutlet(List<Framing> framing) {
    Map<Outlet, List<Citation>> places = new LinkedHashMap<>();
    for (Framing one : framing) {
      Outlet outlet = dossier.article(one.citation().article()).article().outlet();
      places.computeIfAbsent(outlet, o -> new ArrayList<>()).addAll(one.citations());
    }
    return places.entrySet().stream()
        .map(one -> Entry.of(one.getKey().name(), quoted(one.getValue()), one.getValue()))
        .toList();
  }

  private String quoted(List<Citation> places) {
    return places.stream()
        .map(dossier::words)
        .distinct()
        .map(words -> "“" + words + "”")
        .collect(Collectors.joining(", "));
  }

  private Section names() {
    return new Section(
        "Who is who",
        "",
        dossier.roster().entities().stream()
            .filter(entity -> entity.names().size() > 1 || !entity.roles().isEmpty())
            .map(Outline::name)
            .toList());
  }

  private static Entry name(StoryEntity entity) {
    List<Entry> details = new ArrayList<>();
    List<String> others = entity.names().stream().filter(n -> !n.equals(entity.name())).toList();
    if (!others.isEmpty()) {
      details.add(Entry.of("also", String.join(", ", others), List.of()));
    }
    entity
        .roles()
        .forEach(role -> details.add(Entry.of("", role.text(), List.of(role.citation()))));
    return Entry.of(Wording.words(entity.type()), entity.name(), List.of())
        .because(entity.why())
        .with(details);
  }

  private Section origins() {
    Stream<Entry> doubts =
        report.lineage().doubts().stream()
            .map(doubt -> Entry.of("may be one", doubt.because(), doubt.evidence()));
    return new Section(
        "Where the words come from",
        "",
        Stream.concat(report.origins().stream().map(this::origin), doubts).toList());
  }

  private Entry origin(Origin origin) {
    String outlets =
        origin.articles().stream()
            .map(id -> Wording.outlet(id, dossier) + " (" + labels.of(id) + ")")
            .collect(Collectors.joining(", "));
    boolean isOwn = origin.kind() == Origin.Kind.OWN || outlets.isEmpty();
    String text = isOwn ? origin.name() + ids(origin) : origin.name() + " – " + outlets;
    return Entry.of(Wording.standing(origin), text, List.of())
        .because(origin.why())
        .with(List.of(Entry.of("why", origin.why().because(), origin.why().evidence())));
  }

  private String ids(Origin origin) {
    return origin.articles().stream().map(labels::of).collect(Collectors.joining(", ", " (", ")"));
  }

  private Section questions() {
    return new Section("Open questions", "", lines(report.questions()));
  }

  private Section problems() {
    return new Section(
        "Inputs that could not be used, or only in part",
        "",
        report.problems().stream()
            .map(problem -> Entry.of(problem.source(), problem.reason(), List.of()))
            .toList());
  }
}
