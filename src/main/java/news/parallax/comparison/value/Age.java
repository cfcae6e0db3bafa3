package news.parallax.comparison.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Roster;
import news.parallax.comparison.evidence.BackgroundSentences;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.NumberWords;
import news.parallax.knowledge.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * How old a report says somebody is: "Ana Orme, 34," or "a four-year-old boy".
 *
 * @param whose the story's entity, or the noun
 * @param side the age in the text
 * @param sentence that gives it
 * @param day of the report; null when that is not known
 */
record Age(
    String whose, int years, Difference.Side side, Citation sentence, @Nullable LocalDate day) {
  private static final Pattern AFTER_NAME = Pattern.compile("^, (?:aged )?(\\d{1,3})(?=[,.;)])");
  private static final Pattern YEAR_OLD = Pattern.compile("(?i)^([a-z]+|\\d{1,3})-years?-old$");

  /** In characters: ", aged 100," and what follows. */
  private static final int LONGEST_TAIL = 12;

  /** The ages of whom {@code article} names. */
  static List<Age> ofNamed(AnnotatedArticle article, Roster roster) {
    List<Age> ages = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      afterName(article, mention, roster).ifPresent(ages::add);
    }
    return ages;
  }

  /** The ages of whom it gives no name. */
  static List<Age> ofUnnamed(AnnotatedArticle article) {
    List<Age> ages = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!BackgroundSentences.tells(article, sentence)) {
        addYearOlds(article, sentence, ages);
      }
    }
    return ages;
  }

  private static Optional<Age> afterName(AnnotatedArticle article, Mention mention, Roster roster) {
    String text = article.article().text();
    int end = mention.span().end();
    Matcher age =
        AFTER_NAME.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_TAIL)));
    if (mention.form() != Mention.Form.NAME || !age.find()) {
      return Optional.empty();
    }
    Span at = new Span(end + age.start(1), end + age.end(1));
    return roster
        .of(mention.entity())
        .filter(entity -> entity.type() == EntityType.PERSON)
        .map(entity -> of(entity.id().value(), Integer.parseInt(age.group(1)), at, article));
  }

  private static void addYearOlds(AnnotatedArticle article, Sentence sentence, List<Age> ages) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Matcher age = YEAR_OLD.matcher(tokens.get(i).word());
      String noun = tokens.get(i + 1).lemma();
      if (age.matches() && ConflictWords.AGED_NOUNS.hasAsWritten(noun)) {
        int years = years(age.group(1));
        if (years > 0) {
          ages.add(of(noun, years, tokens.get(i).span(), article));
        }
      }
    }
  }

  /** 0 for what is no number. */
  private static int years(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    BigDecimal value = NumberWords.SMALL.value(word.toLowerCase(Locale.ROOT));
    return value == null ? 0 : value.intValue();
  }

  private static Age of(String whose, int years, Span at, AnnotatedArticle article) {
    Span sentence = article.sentenceAt(at.start()).map(Sentence::span).orElse(at);
    return new Age(
        whose,
        years,
        Difference.Side.of(article, at, "aged " + years),
        article.cite(sentence),
        article.article().day());
  }

  boolean isBeside(Age other) {
    return sentence.article().equals(other.sentence.article());
  }

  boolean isNamed() {
    return !ConflictWords.AGED_NOUNS.hasAsWritten(whose);
  }
}
