package news.parallax.cli;

import java.util.List;
import news.parallax.engine.CompareRun;
import news.parallax.engine.Parallax;
import news.parallax.engine.Parallax.Events;
import news.parallax.source.Intake;
import news.parallax.view.Provenance;
import news.parallax.view.QuotedStory;
import news.parallax.view.json.JsonQuotes;
import news.parallax.view.json.JsonView;
import news.parallax.view.json.receipt.RecordedReport;

/** Makes a recorded report again, with the settings it records. */
final class Recomputation {
  private final Parallax parallax;

  Recomputation(Parallax parallax) {
    this.parallax = parallax;
  }

  /**
   * The JSON that {@code reading} gives today.
   *
   * @throws CommandException when it gives none
   */
  String of(RecordedReport recorded, Intake reading) throws CommandException {
    Intake named = MovedFiles.named(reading, recorded.sources());
    return switch (recorded.form()) {
      case REPORT -> compared(named, Events.LARGEST, recorded.provenance());
      case REPORTS -> compared(named, Events.ALL, recorded.provenance());
      case LEDGER -> quoted(named, recorded.provenance());
    };
  }

  private String compared(Intake reading, Events events, Provenance provenance)
      throws CommandException {
    CompareRun run = parallax.compare(reading.articles(), reading.problems(), events);
    if (run.stories().isEmpty()) {
      throw new CommandException(ExitCode.FAILED, "none of the articles could be understood");
    }
    return JsonView.of(run.stories(), provenance);
  }

  private String quoted(Intake reading, Provenance provenance) throws CommandException {
    String speaker = provenance.settings().get(QuoteSelection.SETTING);
    List<QuotedStory> stories =
        new QuoteSelection(speaker)
            .of(parallax.quotes(reading.articles(), reading.problems()).stories());
    return JsonQuotes.of(stories, provenance);
  }
}
