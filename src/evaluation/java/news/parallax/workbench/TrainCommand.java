package news.parallax.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.nio.file.Files;
import news.parallax.cli.CommandException;
import news.parallax.cli.CommonOptions;
import news.parallax.cli.Destination;
import news.parallax.cli.ExitCode;
import news.parallax.cli.Terminal;
import news.parallax.cli.Version;
import news.parallax.cli.Watch;
import news.parallax.evaluation.Checksum;
import news.parallax.training.MissingToolException;
import news.parallax.training.WeightDifference;
import news.parallax.training.Trainer;
import news.parallax.training.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax train}: where the fitted weights come from. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learn the weights that ship with Parallax.",
    description = {
      "",
      "Learns one file of weights from its data and writes it; its head says from which seed and"
          + " data, and how to learn it again. With --check nothing is written: what was learned is"
          + " laid beside the file that is there.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parallax train --list",
      "  parallax train facts --check",
      "  parallax train cues --seed 7 -o other-weights.tsv"
    })
final class TrainCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final List<Trainer> trainers;

  @Parameters(
      paramLabel = "WEIGHTS",
      arity = "0..1",
      description = "What to learn; --list names what there is.")
  private @Nullable String wanted;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that holds the data sets; ${DEFAULT-VALUE} if not said.")
  private Path data = Path.of("../shared");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "For what is drawn at random; ${DEFAULT-VALUE} if not said.")
  private long seed = 1;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to write, or to check; if not said the one that ships.")
  private @Nullable Path out;

  @Option(names = "--check", description = "Write nothing; tell how FILE differs, and fail if so.")
  private boolean checked;

  @Option(
      names = "--tolerance",
      paramLabel = "X",
      description = "How far a weight may be off when checked; ${DEFAULT-VALUE} if not said.")
  private double tolerance = 0.001;

  @Option(names = "--list", description = "Only name what can be learned.")
  private boolean listed;

  @Mixin private final CommonOptions common = new CommonOptions();

  TrainCommand(Terminal terminal, List<Trainer> trainers) {
    this.terminal = terminal;
    this.trainers = List.copyOf(trainers);
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (listed) {
      Destination.print(names(), terminal);
      return ExitCode.OK.code();
    }
    Trainer trainer = trainer();
    Path file = out == null ? trainer.ships() : out;
    Weights before = checked ? read(file) : null;
    Weights learned = learn(trainer);
    if (before == null) {
      Destination.write(learned.text(), file);
      trainer.ship();
      terminal.note("wrote %d weights to %s".formatted(learned.byName().size(), file));
      return ExitCode.OK.code();
    }
    WeightDifference difference = WeightDifference.between(before, learned, tolerance);
    Destination.print("%s: %s%n".formatted(file, difference.words()), terminal);
    return (difference.isNone() ? ExitCode.OK : ExitCode.BROKEN).code();
  }

  private Weights learn(Trainer trainer) throws CommandException, IOException {
    Optional<Path> missing =
        trainer.needs(data).stream().filter(Predicate.not(Files::exists)).findFirst();
    if (missing.isPresent()) {
      throw new CommandException(ExitCode.NOTHING, "there is no data at " + missing.get());
    }
    try (Watch watch = new Watch(terminal, common)) {
      return trainer
          .train(data, seed, watch)
          .with(
              List.of(
                  "Seed: %d. Training data, SHA-256: %s."
                      .formatted(seed, Checksum.of(trainer.needs(data))),
                  "Command: ./parallax train %s --seed %d".formatted(trainer.name(), seed)));
    } catch (MissingToolException e) {
      throw new CommandException(ExitCode.NOTHING, String.valueOf(e.getMessage()), e);
    }
  }

  private static Weights read(Path file) throws CommandException {
    try {
      return Weights.read(file);
    } catch (IOException e) {
      throw new CommandException(ExitCode.NOTHING, "cannot be read: " + e.getMessage(), e);
    }
  }

  private Trainer trainer() throws CommandException {
    return trainers.stream()
        .filter(trainer -> trainer.name().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new CommandException(
                ExitCode.USAGE,
                "name one of these weights: "
                    + String.join(", ", trainers.stream().map(Trainer::name).toList())));
  }

  private String names() {
    StringBuilder lines = new StringBuilder();
    trainers.forEach(one -> lines.append("%-12s %s%n".formatted(one.name(), one.summary())));
    return lines.toString();
  }
}
