package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.SayingMatch.Echo;

/**
 * Finds quoted words that another article prints as its own, without marks. An index of every four
 * words in a row leads to the places; its size and the work are linear in the texts.
 */
final class EchoFinder {
  private static final int GRAM = 4;

  /** Words in a row that are no chance, and how many of them must carry meaning. */
  private static final int LEAST_WORDS = 6;

  private static final int LEAST_STEMS = 3;

  /** The share of the quoted words that must reappear. */
  private static final double LEAST_SHARE = 0.5;

  /** A row of words that many places print is a set phrase. */
  private static final int COMMON = 20;

  private final Map<String, List<Place>> index = new HashMap<>();
  private final Map<ArticleId, AnnotatedArticle> articles = new HashMap<>();

  /** The word at {@code word} of a sentence. */
  private record Place(ArticleId article, List<Token> words, int word) {}

  EchoFinder(Dossier dossier) {
    for (AnnotatedArticle article : dossier.articles()) {
      articles.put(article.article().id(), article);
      for (Sentence sentence : article.sentences()) {
        List<Token> words = sentence.tokens().stream().filter(SayingWords::isWord).toList();
        for (int i = 0; i + GRAM <= words.size(); i++) {
          String key = key(words.stream().skip(i).limit(GRAM).map(SayingWords::folded).toList());
          Place place = new Place(article.article().id(), words, i);
          index.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  private static String key(List<String> words) {
    return String.join(" ", words);
  }

  /** Every echo of {@code sayings} in an article other than their own. */
  List<Echo> of(List<Saying> sayings) {
    List<Echo> found = new ArrayList<>();
    for (Saying saying : sayings) {
      if (saying.isMarked()) {
        echoes(saying).stream()
            .filter(words -> !words.article().equals(saying.quotation().article()))
            .distinct()
            .forEach(words -> found.add(new Echo(saying.place(), words)));
      }
    }
    return found;
  }

  private List<Citation> echoes(Saying saying) {
    List<Citation> echoes = new ArrayList<>();
    for (int i = 0; i + GRAM <= saying.words().size(); i++) {
      List<Place> places = index.getOrDefault(key(saying.words().subList(i, i + GRAM)), List.of());
      if (places.size() <= COMMON) {
        for (Place place : places) {
          echo(saying, i, place).ifPresent(echoes::add);
        }
      }
    }
    return echoes;
  }

  private Optional<Citation> echo(Saying saying, int from, Place place) {
    int length = GRAM;
    while (from + length < saying.words().size()
        && place.word() + length < place.words().size()
        && saying
            .words()
            .get(from + length)
            .equals(SayingWords.folded(place.words().get(place.word() + length)))) {
      length++;
    }
    List<Token> run = place.words().subList(place.word(), place.word() + length);
    Span span = run.getFirst().span().cover(run.getLast().span());
    boolean tells =
        length >= LEAST_WORDS
            && length >= LEAST_SHARE * saying.words().size()
            && run.stream().map(SayingWords::stem).flatMap(Optional::stream).distinct().count()
                >= LEAST_STEMS;
    return tells && isOwnVoice(place.article(), span)
        ? Optional.of(new Citation(place.article(), span))
        : Optional.empty();
  }

  private boolean isOwnVoice(ArticleId article, Span span) {
    AnnotatedArticle text = articles.get(article);
    return text != null
        && text.quotations().stream()
            .noneMatch(one -> one.mode() != Mode.SCARE && one.span().overlaps(span));
  }
}
