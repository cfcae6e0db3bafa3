package news.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.quote.SpeakerSearch;
import news.parallax.engine.StoryQuotes;
import news.parallax.view.Labels;
import news.parallax.view.QuotedStory;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of all that is said.
 *
 * @param speaker who said it; null for everybody
 */
record QuoteSelection(@Nullable String speaker) {
  /** Under this name a ledger keeps who was asked for. */
  static final String SETTING = "speaker";

  private static final int SUGGESTIONS = 5;

  /** What differs from the defaults, for who wants to make the ledger again. */
  Map<String, String> settings() {
    return speaker == null ? Map.of() : Map.of(SETTING, speaker);
  }

  /**
   * The events in which the speaker says something.
   *
   * @throws CommandException when there is none
   */
  List<QuotedStory> of(List<StoryQuotes> stories) throws CommandException {
    List<QuotedStory> views = new ArrayList<>();
    for (StoryQuotes story : stories) {
      QuoteLedger ledger = spoken(story);
      if (speaker == null || !ledger.quotations().isEmpty()) {
        views.add(
            new QuotedStory(story.dossier(), ledger, Labels.of(story.dossier(), story.ledger())));
      }
    }
    if (views.isEmpty()) {
      throw nobody(stories);
    }
    return views;
  }

  private QuoteLedger spoken(StoryQuotes story) {
    return speaker == null ? story.ledger() : search(story).of(speaker);
  }

  private static SpeakerSearch search(StoryQuotes story) {
    return new SpeakerSearch(story.dossier(), story.ledger());
  }

  private CommandException nobody(List<StoryQuotes> stories) {
    String name = String.valueOf(speaker);
    List<String> near =
        stories.stream()
            .flatMap(story -> search(story).near(name, SUGGESTIONS).stream())
            .distinct()
            .limit(SUGGESTIONS)
            .toList();
    String hint =
        near.isEmpty() ? "; nobody is quoted" : "; near it are: " + String.join(", ", near);
    return new CommandException(
        ExitCode.BROKEN, "nobody called \"%s\" is quoted here%s".formatted(name, hint));
  }
}
