package news.parallax.comparison.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.Citation;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origin;
import news.parallax.knowledge.WordList;

/** Asks what a careful reader would still want to know; each question cites what raises it. */
final class Questions {
  /** Questions of one sort shown. */
  private static final int MOST_OF_EACH = 2;

  /** In characters. */
  private static final int MOST_WORDS_SHOWN = 90;

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)\\b(?:%s)\\b"
              .formatted(String.join("|", WordList.of("unnamed-sources.txt").entries())));

  private final Dossier dossier;
  private final List<Fact> facts;
  private final List<Conflict> conflicts;

  Questions(Dossier dossier, List<Fact> facts, List<Conflict> conflicts) {
    this.dossier = dossier;
    this.facts = facts;
    this.conflicts = conflicts;
  }

  List<Line> about(Brief brief) {
    List<Line> questions = new ArrayList<>();
    conflicts.stream()
        .filter(conflict -> conflict.verdict() == Conflict.Verdict.CONFLICT)
        .limit(MOST_OF_EACH)
        .map(this::disputed)
        .forEach(questions::add);
    facts.stream()
        .filter(fact -> fact.origins().size() == 1 && fact.reports().size() > 1)
        .limit(MOST_OF_EACH)
        .map(this::uncorroborated)
        .forEach(questions::add);
    questions.addAll(unnamed());
    questions.addAll(unanswered(brief));
    return questions;
  }

  private Line disputed(Conflict conflict) {
    String readings =
        conflict.positions().stream()
            .map(position -> "“" + position.reading() + "”")
            .collect(Collectors.joining(" or "));
    return new Line("Which is right: " + readings + "?", conflict.citations());
  }

  private Line uncorroborated(Fact fact) {
    Origin origin = fact.origins().getFirst();
    String told = shown(fact.text().text());
    int reports = fact.reports().size();
    String text =
        origin.kind() == Origin.Kind.SHARED
            ? "Whose words are “%s”? %d reports share one text.".formatted(told, reports)
            : "Can anybody but %s confirm “%s”? %d reports rest on this one origin."
                .formatted(origin.name(), told, reports);
    return new Line(text, fact.citations());
  }

  private List<Line> unnamed() {
    List<Line> lines = new ArrayList<>();
    for (AnnotatedArticle article : dossier.articles()) {
      for (Sentence sentence : article.sentences()) {
        String words = article.words(sentence.span());
        if (lines.size() < MOST_OF_EACH && UNNAMED.matcher(words).find()) {
          String outlet = article.article().outlet().name();
          lines.add(
              new Line(
                  "Who is the unnamed source of “%s” (%s)?".formatted(shown(words), outlet),
                  List.of(article.cite(sentence.span()))));
        }
      }
    }
    return lines;
  }

  private static List<Line> unanswered(Brief brief) {
    List<Line> lines = new ArrayList<>();
    if (!brief.what().isEmpty()) {
      List<Citation> event = brief.what().getFirst().citations();
      ask(brief.who(), "Who was involved? The reports agree on no name.", event, lines);
      ask(brief.when(), "When did it happen? No report opens with a date.", event, lines);
      ask(brief.where(), "Where did it happen? No report opens with a place.", event, lines);
      ask(
          brief.why(),
          "Why did it happen? No report gives a reason in its own words.",
          event,
          lines);
    }
    return lines;
  }

  private static void ask(List<Line> answer, String text, List<Citation> event, List<Line> lines) {
    if (answer.isEmpty()) {
      lines.add(new Line(text, event));
    }
  }

  private static String shown(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= MOST_WORDS_SHOWN ? line : line.substring(0, MOST_WORDS_SHOWN - 1) + "…";
  }
}
