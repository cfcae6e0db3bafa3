package news.parallax.comparison;

import java.util.List;

/** The journalist's six questions; an empty list means no report says. */
public record Brief(
    List<Line> who,
    List<Line> what,
    List<Line> when,
    List<Line> where,
    List<Line> why,
    List<Line> how) {
  /** A brief that answers nothing. */
  public static final Brief EMPTY =
      new Brief(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Brief {
    who = List.copyOf(who);
    what = List.copyOf(what);
    when = List.copyOf(when);
    where = List.copyOf(where);
    why = List.copyOf(why);
    how = List.copyOf(how);
  }
}
