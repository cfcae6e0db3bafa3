package news.parallax.knowledge.date;

/** Which comes first in a date in figures; the year stands last in both. */
public enum DateOrder {
  /** 25/12/2031, as in London. */
  DAY_FIRST,
  /** 12/25/2031, as in New York. */
  MONTH_FIRST
}
