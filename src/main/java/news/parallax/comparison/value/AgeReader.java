package news.parallax.comparison.value;

import java.math.BigDecimal;
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
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.comparison.evidence.BackgroundSentences;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.NumberWords;
import news.parallax.knowledge.name.EntityType;

/** Reads how old a report says somebody is, where it gives one age of them alone. */
final class AgeReader {
  private static final Pattern AFTER_NAME = Pattern.compile("^, (?:aged )?(\\d{1,3})(?=[,.;)])");
  private static final Pattern YEAR_OLD = Pattern.compile("(?i)^([a-z]+|\\d{1,3})-years?-old$");
  private static final Pattern OLD =
      Pattern.compile(
          "(?:year|month|week)s?[ -]old " + ConflictWords.YOUNG_AND_OLD.pattern() + "\\b");

  /** In characters: ", aged 100," and what follows. */
  private static final int LONGEST_TAIL = 12;

  private AgeReader() {}

  /** The ages of whom {@code article} names. */
  static List<Value> ofNamed(AnnotatedArticle article, Roster roster) {
    List<Age> ages = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      afterName(article, mention, roster).ifPresent(ages::add);
    }
    return single(ages);
  }

  /** The ages of whom it gives no name, one in a sentence. */
  static List<Value> ofUnnamed(AnnotatedArticle article) {
    List<Age> ages = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!BackgroundSentences.tells(article, sentence)) {
        addYearOlds(article, sentence, ages);
      }
    }
    return single(ages).stream().filter(AgeReader::isAlone).toList();
  }

  /** Without those of whom the report gives another age too. */
  private static List<Value> single(List<Age> ages) {
    return ages.stream()
        .filter(age -> ages.stream().allMatch(other -> !age.countsAlike(other) || age.fits(other)))
        .map(Value.class::cast)
        .toList();
  }

  private static boolean isAlone(Value age) {
    return OLD.matcher(age.at().words()).results().limit(2).count() < 2;
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
        .flatMap(entity ->
            article
                .sentenceAt(at.start())
                .filter(sentence -> sentence.span().contains(at))
                .map(sentence ->
                    new Age(
                        new SentenceHandle(article, sentence),
                        at,
                        entity.id().value(),
                        Integer.parseInt(age.group(1)))));
  }

  private static void addYearOlds(AnnotatedArticle article, Sentence sentence, List<Age> ages) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Matcher age = YEAR_OLD.matcher(tokens.get(i).word());
      String noun = tokens.get(i + 1).lemma();
      if (age.matches() && ConflictWords.AGED_NOUNS.hasAsWritten(noun)) {
        int years = years(age.group(1));
        if (years > 0) {
          SentenceHandle at = new SentenceHandle(article, sentence);
          ages.add(new Age(at, tokens.get(i).span(), noun, years));
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
}
