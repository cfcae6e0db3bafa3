package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;

/** Something the comparison states about several reports. */
public sealed interface Finding permits Fact, Conflict, Utterance, Reuse, Exclusive, Framing {
  /** The words it rests on; never empty. */
  List<Citation> citations();

  /** Why it was found. */
  Explanation why();
}
