package news.parallax.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Articles that hold the pieces of news in no order: names and titles, verbs of saying, marks that
 * do not pair, numbers, times, and letters and signs of any script. The same seed gives the same
 * articles.
 */
public final class RandomNews {
  private static final List<String> WORDS =
      List.of(
          "Prime",
          "Minister",
          "Sir",
          "Mr.",
          "Dr",
          "President",
          "Helen",
          "Marsh",
          "Robert",
          "Holm",
          "Okoye",
          "Norway",
          "Norwegian",
          "Kremlin",
          "Varga",
          "Group",
          "Ministry",
          "U.S.",
          "R-Ohio",
          "he",
          "She",
          "they",
          "who",
          "It",
          "I",
          "we",
          "his",
          "her",
          "the",
          "The",
          "a",
          "an",
          "two",
          "said",
          "says",
          "told",
          "saying",
          "according",
          "to",
          "was",
          "were",
          "has",
          "been",
          "be",
          "will",
          "not",
          "never",
          "may",
          "denied",
          "claimed",
          "that",
          "than",
          "and",
          "or",
          "but",
          "of",
          "in",
          "on",
          "at",
          "for",
          "by",
          "with",
          "from",
          "after",
          "before",
          "since",
          "until",
          "Monday",
          "May",
          "March",
          "4,",
          "2021",
          "12/1/16",
          "10:35",
          "6pm",
          "noon",
          "last",
          "next",
          "week",
          "years",
          "ago",
          "the day",
          "thirty-two",
          "40",
          "1.5",
          "million",
          "%",
          "percent",
          "$750,000",
          "£3bn",
          "km",
          "43-year-old",
          "dead",
          "wounded",
          "killed",
          "bridge",
          "ferry",
          "captain",
          "statement",
          "reporters",
          "leaders",
          "spokeswoman",
          "woman",
          "quickly");
  private static final List<String> MARKS =
      List.of(
          ".", ".", ",", ",", ";", ":", "?", "!", "…", "—", " - ", "“", "”", "“", "”", "\"", "\"",
          "‘", "’", "'", "’s", "'s", "(", ")", "[", "]", "«", "»", "Q:", "A:");

  private final Random random;
  private final RandomText noise;

  /** Articles of {@code seed}. */
  public RandomNews(long seed) {
    this.random = new Random(seed);
    this.noise = new RandomText(seed);
  }

  /** The next article; now and then of no words, or of no day. */
  public Article next() {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(8);
    for (int i = 0; i < lines; i++) {
      text.append(List.of("", "", "", "", "# ", "= ").get(random.nextInt(6)));
      line(text);
      text.append('\n');
    }
    LocalDate day = random.nextInt(4) == 0 ? null : LocalDate.of(2021, 3, 10);
    return InventedArticle.of(1, text.toString(), day);
  }

  private void line(StringBuilder text) {
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(16)) {
        case 0, 1, 2, 3 -> text.append(MARKS.get(random.nextInt(MARKS.size())));
        case 4 -> text.append(noise.next(4).replace('\n', ' '));
        default -> text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
  }
}
