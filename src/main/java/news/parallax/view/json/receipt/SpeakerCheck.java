package news.parallax.view.json.receipt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;

/**
 * Whether words are given to whom the words that name the speaker name. A pronoun, or a name that
 * two may share, leaves it open: only a report made anew tells.
 */
final class SpeakerCheck {
  private final ReportEvidence evidence;
  private final Map<String, PrintedNode> entities;
  private final Map<String, PrintedNode> quotations;

  private SpeakerCheck(PrintedNode report, ReportEvidence evidence) {
    this.evidence = evidence;
    this.entities = byId(report.items("entities"));
    this.quotations = byId(report.items("quotations"));
  }

  private static Map<String, PrintedNode> byId(Stream<PrintedNode> nodes) {
    return nodes.collect(
        Collectors.toMap(node -> node.string("id"), Function.identity(), (one, other) -> one));
  }

  static void check(PrintedNode report, ReportEvidence evidence) {
    SpeakerCheck check = new SpeakerCheck(report, evidence);
    report.items("quotations").forEach(check::quotation);
    report.items("utterances").forEach(check::utterance);
    report.items("framing").forEach(one -> check.name(one, "about", "aboutName"));
    report.items("speakers").forEach(one -> check.name(one, "speaker", "name"));
    report.items("speakers").forEach(one -> check.name(one, "speaker", "role"));
  }

  private void quotation(PrintedNode quotation) {
    name(quotation, "speaker", "speakerName");
    if (quotation.tells("namedBy")) {
      namedBy(quotation);
    } else if (quotation.tells("speaker") && quotation.tells("source")) {
      source(quotation);
    }
  }

  /** The name beside an entity's id is the entity's; alone it is in words of the articles. */
  private void name(PrintedNode node, String id, String key) {
    PrintedNode entity = entities.get(node.string(id));
    String name = node.string(key);
    if (entity != null && !name.equals(entity.string("name"))) {
      wrong(node.at(key), name, "its entity is called “%s”".formatted(entity.string("name")));
    } else if (entity == null && !evidence.print(name)) {
      wrong(node.at(key), name, "no article names them");
    }
  }

  private void wrong(PrintedNode place, String name, String because) {
    evidence.report(
        place, Fault.SPEAKER_DIFFERS, "the report says “%s”, but %s".formatted(name, because));
  }

  private void source(PrintedNode quotation) {
    PrintedNode source = quotation.at("source");
    PrintedNode told = entities.get(quotation.string("speaker"));
    List<PrintedNode> meant =
        entities.values().stream().filter(one -> isNamedAt(one, source)).toList();
    if (told != null
        && !meant.isEmpty()
        && !meant.contains(told)
        && !sharesWord(told, source.string("text"))) {
      String names =
          meant.stream().map(one -> one.string("name")).sorted().collect(Collectors.joining(", "));
      wrong(
          quotation.at("speaker"),
          told.string("name"),
          "the words that name the speaker, “%s”, mean %s".formatted(source.string("text"), names));
    }
  }

  /** Whether {@code source} begins with its name: “the Nato spokesman” is not Nato. */
  private static boolean isNamedAt(PrintedNode entity, PrintedNode source) {
    return entity
        .items("mentions")
        .filter(mention -> mention.string("form").equals("name"))
        .anyMatch(mention ->
            mention.string("article").equals(source.string("article"))
                && mention.number("start") == source.number("start"));
  }

  /** A name of several, “Orme” or “the minister”, may be another's too and decides nothing. */
  private static boolean sharesWord(PrintedNode entity, String source) {
    List<String> words = List.of(source.split("\\P{L}+", -1));
    return entity
        .items("names")
        .flatMap(name -> Stream.of(name.json().asString("").split("\\P{L}+", -1)))
        .anyMatch(word -> word.length() > 1 && words.contains(word));
  }

  private void namedBy(PrintedNode quotation) {
    PrintedNode namer = quotation.at("namedBy");
    boolean agrees =
        quotations.values().stream()
            .filter(namer::isSamePlace)
            .anyMatch(one -> isSameSpeaker(one, quotation));
    if (!agrees) {
      wrong(
          quotation.at("namedBy"),
          quotation.string("speakerName"),
          "no quotation at that place is theirs");
    }
  }

  private static boolean isSameSpeaker(PrintedNode one, PrintedNode other) {
    return Stream.of("speaker", "speakerName")
        .allMatch(key -> Objects.equals(one.json().path(key), other.json().path(key)));
  }

  private void utterance(PrintedNode utterance) {
    List<PrintedNode> said =
        utterance
            .items("quotations")
            .flatMap(id -> Stream.ofNullable(quotations.get(id.json().asString(""))))
            .toList();
    if (!said.isEmpty() && said.stream().noneMatch(one -> isSameSpeaker(one, utterance))) {
      wrong(
          utterance.at("speaker"),
          utterance.string("speakerName"),
          "its quotations are by " + said.getFirst().string("speakerName"));
    }
  }
}
