package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.mark.TurnLabel;
import news.parallax.annotation.speaker.SpokenParagraph.Rule;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that are somebody's own words without marks: turns of an interview or a
 * transcript, and posts that a page shows with the writer's name below.
 */
public final class SpokenParagraphs {
  /** Fewer labelled paragraphs are no transcript. */
  private static final int FEWEST = 2;

  private static final Pattern QUESTION = Pattern.compile("(?:Q|Question)[:.] ");
  private static final Pattern ANSWER = Pattern.compile("(?:A|Answer)[:.] ");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[—–-]{1,2} ?(\\p{Lu}[^()@\\n]{1,40}?) ?\\(@\\w{1,30}\\)(?: \\p{Lu}\\w{2,8} \\d{1,2}, \\d{4})?\\.?$");

  private final Article article;
  private final QuotationMarks marks;
  private final SpeakerResolver speakers;
  private final List<Block> blocks;

  /** Finds them in {@code text}, named by {@code speakers}. */
  public SpokenParagraphs(MarkedText text, SpeakerResolver speakers) {
    this.article = text.article();
    this.marks = text.marks();
    this.speakers = speakers;
    this.blocks = article.blocks();
  }

  /** The paragraphs of the article that are somebody's own words, in text order. */
  public List<SpokenParagraph> found() {
    List<SpokenParagraph> found = new ArrayList<>(answers());
    found.addAll(parts());
    for (int i = 0; i < blocks.size(); i++) {
      post(i, found);
    }
    return found;
  }

  private String text(int block) {
    return blocks.get(block).span().of(article.text());
  }

  /** "Q: …", "A: …", where an interview has both. */
  private List<SpokenParagraph> answers() {
    List<Integer> labelled = new ArrayList<>();
    boolean asks = false;
    boolean answers = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean question = QUESTION.matcher(text(i)).lookingAt();
      boolean answer = asks && ANSWER.matcher(text(i)).lookingAt();
      asks |= question;
      answers |= answer;
      if (question || answer) {
        labelled.add(i);
      }
    }
    return answers ? turns(labelled) : List.of();
  }

  private List<SpokenParagraph> turns(List<Integer> labelled) {
    Speaker asked = speakers.interviewed(blocks.get(labelled.getFirst()).span().start());
    Speaker asking = new Speaker(null, article.outlet().name());
    List<SpokenParagraph> turns = new ArrayList<>();
    for (int k = 0; k < labelled.size(); k++) {
      int block = labelled.get(k);
      boolean last = k + 1 == labelled.size();
      int end = last ? block : labelled.get(k + 1) - 1;
      boolean question = QUESTION.matcher(text(block)).lookingAt();
      Rule rule = question ? Rule.QUESTION : Rule.ANSWER;
      String because =
          question ? "the paragraph is the interviewer's" : "the paragraph is the interviewee's";
      turns.add(turn(block, end, labelEnd(block), question ? asking : asked, rule, because));
    }
    return turns;
  }

  /** Index behind the sign that ends the label of {@code block}. */
  private int labelEnd(int block) {
    String text = text(block);
    int sign = 0;
    while (text.charAt(sign) != ':' && text.charAt(sign) != '.') {
      sign++;
    }
    return blocks.get(block).span().start() + sign + 1;
  }

  private SpokenParagraph turn(
      int first, int last, int label, @Nullable Speaker speaker, Rule rule, String because) {
    int start = blocks.get(first).span().start();
    int end = blocks.get(last).span().end();
    int from = label;
    while (from < end && Character.isWhitespace(article.text().charAt(from))) {
      from++;
    }
    return new SpokenParagraph(
        new Span(start, end),
        new Span(from, end),
        new Span(start, label - 1),
        speaker,
        rule,
        because);
  }

  /**
   * "RUIZ: …", where two paragraphs or more have parts of persons or of somebody's office, or three
   * in a row have parts of which one comes again.
   */
  private List<SpokenParagraph> parts() {
    List<SpokenParagraph> parts = new ArrayList<>();
    int from = 0;
    while (from < blocks.size()) {
      int end = from;
      while (end < blocks.size() && label(end) != null) {
        end++;
      }
      boolean transcript = isTranscript(from, end);
      for (int i = from; i < end; i++) {
        Span label = Objects.requireNonNull(label(i));
        if (transcript || speakers.isPart(label)) {
          parts.add(turn(i, i, label.end() + 1, null, Rule.PART, "a part opens the paragraph"));
        }
      }
      from = Math.max(end, from + 1);
    }
    return parts.size() < FEWEST ? List.of() : parts;
  }

  /** Whether the labels of the blocks are parts, since one surely is or one comes again. */
  private boolean isTranscript(int from, int end) {
    List<String> labels = new ArrayList<>();
    boolean sure = false;
    for (int i = from; i < end; i++) {
      Span label = Objects.requireNonNull(label(i));
      sure |= speakers.isPart(label);
      labels.add(label.of(article.text()));
    }
    long distinct = labels.stream().distinct().count();
    return distinct > 1 && (sure || distinct < labels.size());
  }

  /** What stands before the colon that opens a paragraph: capitals, or a person's name. */
  private @Nullable Span label(int block) {
    Span span = blocks.get(block).span();
    int capitals = TurnLabel.colon(article.text(), span.start());
    int colon = capitals < 0 ? speakers.nameEnd(span.start()) : capitals;
    boolean more = colon > 0 && colon + 1 < span.end() && article.text().charAt(colon) == ':';
    boolean marked = more && marks.isQuoted(afterSpace(colon + 1));
    return more && !marked && blocks.get(block).role() == Block.Role.PARAGRAPH
        ? new Span(span.start(), colon)
        : null;
  }

  private int afterSpace(int from) {
    int i = from;
    while (i < article.text().length() && article.text().charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** "— Ana Ruiz (@anaruiz) March 3, 2017" at the end of the paragraph or in the one below. */
  private void post(int block, List<SpokenParagraph> found) {
    Span span = blocks.get(block).span();
    int dash = Math.max(text(block).lastIndexOf(" — "), text(block).lastIndexOf(" – ")) + 1;
    int from = span.start() + dash;
    Matcher below = SIGNATURE.matcher(new Span(from, span.end()).of(article.text()));
    if (!below.lookingAt() || (dash == 0 && block == 0)) {
      return;
    }
    Span words = dash == 0 ? blocks.get(block - 1).span() : new Span(span.start(), from - 1);
    Span name = new Span(from + below.start(1), from + below.end(1));
    boolean own = found.stream().noneMatch(other -> other.span().overlaps(words));
    if (own && words.length() > 0 && !isMarked(words)) {
      found.add(
          new SpokenParagraph(words, words, name, null, Rule.POST, "the post is signed below"));
    }
  }

  private boolean isMarked(Span words) {
    return marks.isQuoted(words.start());
  }
}
