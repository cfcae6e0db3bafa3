package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.comparison.Utterance.Relation;
import news.parallax.comparison.Utterance.Wording;
import org.jspecify.annotations.Nullable;

/** Makes an utterance of sayings that belong together and of the places that echo them. */
final class UtteranceWriter {
  private static final Likeness BY_WORDS = new Likeness((one, other) -> -1);

  private final SayingPairs pairs;
  private final Echoes echoes;

  UtteranceWriter(SayingPairs pairs, Echoes echoes) {
    this.pairs = pairs;
    this.echoes = echoes;
  }

  /** The utterance; empty when a single article gives it. */
  Optional<Utterance> utterance(List<Saying> sayings) {
    List<Saying> wordings = wordings(sayings);
    Saying base = wordings.getFirst();
    List<Wording> all = new ArrayList<>();
    for (Saying one : wordings) {
      all.add(new Wording(one.quotation(), one.citation(), relation(base, one, sayings)));
    }
    for (Citation echo : echoes.of(sayings)) {
      all.add(new Wording(null, echo, Relation.TRIMMED));
    }
    if (all.stream().map(one -> one.passage().article()).distinct().count() < 2) {
      return Optional.empty();
    }
    Relation loosest = all.stream().map(Wording::relation).max(Relation::compareTo).orElseThrow();
    String id = FindingId.of("u", all.stream().map(Wording::passage).toList());
    return Optional.of(new Utterance(id, speaker(wordings), all, why(loosest, all)));
  }

  /** One for each quotation, marked ones first. */
  private static List<Saying> wordings(List<Saying> sayings) {
    Map<String, Saying> byQuotation = new LinkedHashMap<>();
    sayings.stream()
        .sorted((a, b) -> Boolean.compare(b.isMarked(), a.isMarked()))
        .forEach(one -> byQuotation.merge(one.quotation().id(), one, UtteranceWriter::joined));
    return List.copyOf(byQuotation.values());
  }

  private static Saying joined(Saying one, Saying next) {
    List<String> words = new ArrayList<>(one.words());
    words.addAll(next.words());
    Set<String> stems = new TreeSet<>(one.stems());
    stems.addAll(next.stems());
    Span span = one.span().cover(next.span());
    String text = one.text() + " " + next.text();
    return new Saying(one.quotation(), span, words, stems, text);
  }

  /** By their words; where these leave it open, as the sayings they are made of were found. */
  private Relation relation(Saying base, Saying other, List<Saying> sayings) {
    return base.equals(other)
        ? Relation.VERBATIM
        : BY_WORDS
            .relation(base, other)
            .or(() -> pairs.loosest(parts(base, sayings), parts(other, sayings)))
            .orElse(Relation.PARAPHRASE);
  }

  private static List<Saying> parts(Saying whole, List<Saying> sayings) {
    return sayings.stream().filter(one -> one.quotation().equals(whole.quotation())).toList();
  }

  private static @Nullable EntityId speaker(List<Saying> sayings) {
    return sayings.stream()
        .map(Saying::quotation)
        .map(StoryQuotation::speaker)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Explanation why(Relation relation, List<Wording> wordings) {
    String because =
        switch (relation) {
          case VERBATIM -> "one speaker, the same words";
          case TRIMMED -> "one speaker, one wording is part of the other";
          case SPLICED -> "one speaker, parts of one wording make up the other";
          case VARIANT -> "one speaker, mostly the same words in the same order";
          case PARAPHRASE -> "one speaker, the same sense in other words";
        };
    String rule = "same-words-" + relation.name().toLowerCase(Locale.ROOT);
    return Explanation.of(rule, because, wordings.stream().map(Wording::passage).toList());
  }
}
