package news.parallax.evaluation.quotation;

import java.util.List;
import news.parallax.article.Span;

/**
 * One attribution as an annotator marked it; each part is a list of pieces in text order.
 *
 * @param source who; empty when the text does not say
 * @param cue what marks it as attribution; may be empty
 * @param content what; may be empty
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
  /** Copies the lists. */
  public GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
