package news.parallax.evaluation.time;

import java.util.List;

/** The kinds of expressions of recognizers-specs, with the files that hold them. */
enum SpecKind {
  DATES(
      "dates",
      Reader.TIME,
      "date",
      "DateTime/English/DateParser",
      "DateTime/English/DateTimeModel"),
  PERIODS("months, weeks, years", Reader.TIME, "daterange", "DateTime/English/DateTimeModel"),
  TIMES(
      "times of day",
      Reader.TIME,
      "time",
      "DateTime/English/TimeParser",
      "DateTime/English/DateTimeModel"),
  MOMENTS("days with a time", Reader.TIME, "datetime", "DateTime/English/DateTimeModel"),
  DURATIONS(
      "durations",
      Reader.TIME,
      "duration",
      "DateTime/English/DurationParser",
      "DateTime/English/DateTimeModel"),
  SETS(
      "recurring times",
      Reader.TIME,
      "set",
      "DateTime/English/SetParser",
      "DateTime/English/DateTimeModel"),
  HOLIDAYS("holidays", Reader.TIME, "date", "DateTime/English/HolidayParser"),
  NUMBERS("numbers", Reader.LEXEME, "number", "Number/English/NumberModel"),
  ORDINALS("ordinals", Reader.LEXEME, "ordinal", "Number/English/OrdinalModel"),
  RANGES("ranges of numbers", Reader.AMOUNT, "numberrange", "Number/English/NumberRangeModel"),
  PERCENTAGES("percentages", Reader.AMOUNT, "percentage", "Number/English/PercentModel"),
  MONEY("money", Reader.AMOUNT, "currency", "NumberWithUnit/English/CurrencyModel"),
  UNITS("units", Reader.AMOUNT, "dimension", "NumberWithUnit/English/DimensionModel"),
  TEMPERATURES(
      "temperatures", Reader.AMOUNT, "temperature", "NumberWithUnit/English/TemperatureModel"),
  AGES("ages not taken for counts", Reader.NO_COUNT, "age", "NumberWithUnit/English/AgeModel");

  /** What of ours reads them. */
  enum Reader {
    /** The times. */
    TIME,
    /** The numbers, whatever they count. */
    LEXEME,
    /** The amounts. */
    AMOUNT,
    /** Nothing: they must not be read as amounts. */
    NO_COUNT
  }

  private final String words;
  private final Reader reader;
  private final String type;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
  private final List<String> files;

  SpecKind(String words, Reader reader, String type, String... files) {
    this.words = words;
    this.reader = reader;
    this.type = type;
    this.files = List.of(files);
  }

  String words() {
    return words;
  }

  Reader reader() {
    return reader;
  }

  /** The files, below the specs' folder. */
  List<String> files() {
    return files.stream().map(file -> file + ".json").toList();
  }

  boolean holds(SpecCase one) {
    return one.type().equals(type) || one.type().startsWith(type + ".");
  }
}
