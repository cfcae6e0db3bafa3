package news.parallax.knowledge.name;

/** What kind of thing a name stands for. */
public enum EntityType {
  /** A human being. */
  PERSON,
  /** A company, ministry, party, agency, state body. */
  ORGANIZATION,
  /** A country, city, region, sea. */
  PLACE,
  /** A building, base, site. */
  FACILITY,
  /** A people or other plurality: "the Russians". */
  GROUP,
  /** A named happening. */
  EVENT,
  /** Anything else with a name. */
  OTHER
}
