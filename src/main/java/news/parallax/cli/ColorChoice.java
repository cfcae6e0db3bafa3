package news.parallax.cli;

import java.util.Locale;

/** When results are coloured. */
enum ColorChoice {
  /** When a person reads them and NO_COLOR is not set. */
  AUTO,
  ALWAYS,
  NEVER;

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
