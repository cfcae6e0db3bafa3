package news.parallax.comparison.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;

/**
 * A clause and what stands around it in its sentence, as a {@link ClauseJudge} reads it: the text's
 * own words, but the first pronoun for somebody whom the clause does not name, or the words before
 * it, gives way to the name, so that the judge sees who.
 *
 * @param before the words of the sentence before the clause; may be empty
 * @param clause at least one word
 * @param after the words of the sentence behind the clause; may be empty
 */
public record ClauseInSentence(String before, String clause, String after) {
  /** The clause at {@code span} of {@code article}; alone where it lies in no sentence. */
  public static ClauseInSentence of(AnnotatedArticle article, Span span) {
    int start = article.sentenceAt(span.start()).map(Sentence::span).orElse(span).start();
    int end = article.sentenceAt(span.end() - 1).map(Sentence::span).orElse(span).end();
    Naming naming = new Naming(article, new HashSet<>());
    String clause = naming.words(span);
    String before = naming.words(new Span(start, span.start()));
    return new ClauseInSentence(before, clause, text(article, span.end(), end).strip());
  }

  private static String text(AnnotatedArticle article, int start, int end) {
    return article.article().text().substring(start, end);
  }

  /** Puts names for pronouns, one for each entity that is not yet among {@code named}. */
  private record Naming(AnnotatedArticle article, Set<EntityId> named) {
    String words(Span span) {
      List<Mention> mentions = article.within(span).mentions();
      mentions.stream()
          .filter(mention -> mention.form() == Mention.Form.NAME)
          .forEach(mention -> named.add(mention.entity()));
      StringBuilder words = new StringBuilder();
      int from = span.start();
      for (Mention mention : mentions) {
        Span place = mention.span();
        if (mention.form() == Mention.Form.PRONOUN
            && place.start() >= from
            && named.add(mention.entity())) {
          words.append(text(article, from, place.start())).append(name(mention));
          from = place.end();
        }
      }
      return words.append(text(article, from, span.end())).toString().strip();
    }

    private String name(Mention pronoun) {
      return article
          .entity(pronoun.entity())
          .map(Entity::name)
          .map(name -> isPossessive(pronoun) ? name + "'s" : name)
          .orElse(article.words(pronoun.span()));
    }

    private boolean isPossessive(Mention pronoun) {
      return article.sentenceAt(pronoun.span().start()).stream()
          .flatMap(sentence -> sentence.tokens().stream())
          .anyMatch(token -> token.span().equals(pronoun.span()) && token.isTag("PRP$"));
    }
  }
}
