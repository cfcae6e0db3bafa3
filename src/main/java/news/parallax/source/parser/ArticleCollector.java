package news.parallax.source.parser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Published;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import news.parallax.source.Intake;
import news.parallax.source.Problems;
import news.parallax.source.ReaderSettings;
import news.parallax.source.date.DateHabit;
import org.jspecify.annotations.Nullable;

/**
 * Collects the articles of one reading: sets aside what is empty, foreign or a copy, and reads
 * dates in figures by the habit each outlet shows. Not safe for use by two threads.
 */
public final class ArticleCollector {
  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final ReaderSettings settings;
  private final Problems problems;
  private final List<ParsedArticle> accepted = new ArrayList<>();
  private final Map<String, List<ParsedArticle>> byText = new HashMap<>();
  private final Map<String, Set<DateOrder>> shownByOutlet = new HashMap<>();

  /** Notes in {@code problems} what it sets aside or cannot read. */
  public ArticleCollector(ReaderSettings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  /** Keeps {@code article} unless it is to be set aside. */
  public void add(ParsedArticle article) {
    String name = article.report().name();
    Optional<ParsedArticle> copy = earlierCopy(article);
    if (article.report().segmentation().blocks().isEmpty()) {
      problems.unreadable(name, "holds no words: check that it was saved completely");
    } else if (!article.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      String language = article.language().getDisplayLanguage(Locale.ENGLISH);
      problems.note(name, language + ", not yet analysed: set aside");
    } else if (copy.isPresent()) {
      problems.note(
          name, "is a copy of " + copy.get().report().name() + ": only the first is used");
    } else {
      accept(article);
    }
  }

  private void accept(ParsedArticle article) {
    accepted.add(article);
    byText.computeIfAbsent(article.report().text(), text -> new ArrayList<>()).add(article);
    if (article.isOutletNamed()) {
      shownByOutlet
          .computeIfAbsent(article.outlet().id(), id -> EnumSet.noneOf(DateOrder.class))
          .addAll(DateHabit.shownBy(article.report().metadata().dates()));
    }
  }

  /** The same text again, unless two outlets are known to have printed it. */
  private Optional<ParsedArticle> earlierCopy(ParsedArticle article) {
    return byText.getOrDefault(article.report().text(), List.of()).stream()
        .filter(earlier ->
            !article.isOutletNamed()
                || !earlier.isOutletNamed()
                || earlier.outlet().id().equals(article.outlet().id()))
        .findFirst();
  }

  /** The articles kept, in the order they came, and the problems met. */
  public Intake intake() {
    List<Article> articles = new ArrayList<>();
    for (ParsedArticle each : accepted) {
      articles.add(each.article(published(each)));
    }
    askForOutlets();
    return new Intake(articles, problems.list());
  }

  /** Once, whatever the number of reports that nobody could tell by the name they go by. */
  private void askForOutlets() {
    List<String> nameless =
        accepted.stream()
            .filter(article -> !article.isOutletNamed())
            .filter(article -> OutletName.isMeaningless(article.outlet().name()))
            .map(article -> article.report().name())
            .toList();
    if (!nameless.isEmpty()) {
      String others = nameless.size() == 1 ? "" : " (and %d more)".formatted(nameless.size() - 1);
      problems.note(
          nameless.getFirst(),
          "does not say who printed it%s: name the outlet in a file parallax.json beside it"
              .formatted(others));
    }
  }

  private @Nullable Published published(ParsedArticle article) {
    Set<DateOrder> outletShows =
        article.isOutletNamed()
            ? shownByOutlet.getOrDefault(article.outlet().id(), Set.of())
            : Set.of();
    Optional<Published> day = DateHabit.published(article.report(), outletShows);
    NumericDate open = article.report().metadata().dates().undecided();
    if (day.isEmpty() && open != null) {
      problems.note(article.report().name(), unread(open));
    }
    return day.orElse(settings.published());
  }

  private String unread(NumericDate date) {
    String readings =
        date.readings().values().stream()
            .sorted()
            .map(SPOKEN::format)
            .collect(Collectors.joining(" or "));
    Published given = settings.published();
    String use =
        given == null
            ? "so it stays unknown: give it with --published %s or in parallax.json"
                .formatted(
                    date.readings().values().stream().min(LocalDate::compareTo).orElseThrow())
            : "so --published " + given.day() + " is used";
    return "the date “%s” may be %s, %s".formatted(date.words(), readings, use);
  }
}
