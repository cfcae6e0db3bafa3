package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.article.Article;

/**
 * Finds whom and what an article names and every place that speaks of them. A list of steps: find
 * the names of each sentence, tie their forms together, read the roles beside them, then resolve
 * descriptions, pronouns and pairs. Pure; each mention says which rule tied it.
 */
public final class NameAnnotator {
  private final Article article;
  private final List<Sentence> sentences;
  private final QuotationMarks quotes;

  private NameAnnotator(Article article, List<Sentence> sentences, QuotationMarks quotes) {
    this.article = article;
    this.sentences = sentences;
    this.quotes = quotes;
  }

  /**
   * The entities and mentions of {@code article}, whose {@code sentences} carry phrases; captions
   * last, so that a picture does not come between a name and its pronoun.
   *
   * @param quotes the article's, whose words are not the outlet's own
   */
  public static Names annotate(Article article, List<Sentence> sentences, QuotationMarks quotes) {
    return new NameAnnotator(article, sentences, quotes).names();
  }

  private Names names() {
    List<FoundName> found = NameCollector.names(sentences);
    List<NameLinker.Link> links =
        new ArrayList<>(NameLinker.links(found, sentences, Glosses.of(found, sentences)));
    DiscoursePersons cast = DiscoursePersons.of(links, sentences);
    links.addAll(GlossedNouns.of(links, sentences));
    List<ResolvedMention> references =
        new ArrayList<>(links.stream().map(this::reference).toList());
    addDescriptions(cast, references);
    addAddresses(cast, references);
    addPronouns(cast, references);
    addPairs(cast, references);
    references.sort(Comparator.comparing(ResolvedMention::span));
    return new NameRegister(article, sentences).names(links, cast, references);
  }

  private ResolvedMention reference(NameLinker.Link link) {
    FoundName name = link.name();
    Sentence sentence = sentences.get(name.sentence());
    return new ResolvedMention(
        name.sentence(),
        name.title(),
        name.last(),
        name.span(sentence),
        link.entity(),
        Mention.Form.NAME,
        link.rule(),
        NameRules.because(link.rule(), name.text()));
  }

  private void addDescriptions(DiscoursePersons cast, List<ResolvedMention> references) {
    NominalResolver resolver = new NominalResolver(cast);
    Map<Integer, List<ResolvedMention>> names = bySentence(references);
    for (int i = 0; i < sentences.size(); i++) {
      references.addAll(resolver.references(i, sentences.get(i), names.getOrDefault(i, List.of())));
    }
  }

  private static Map<Integer, List<ResolvedMention>> bySentence(List<ResolvedMention> references) {
    Map<Integer, List<ResolvedMention>> by = new LinkedHashMap<>();
    references.stream()
        .sorted(Comparator.comparing(ResolvedMention::span))
        .forEach(one -> by.computeIfAbsent(one.sentence(), any -> new ArrayList<>()).add(one));
    return by;
  }

  private void addAddresses(DiscoursePersons cast, List<ResolvedMention> references) {
    Map<Integer, List<ResolvedMention>> known = bySentence(references);
    for (int i = 0; i < sentences.size(); i++) {
      List<ResolvedMention> persons = outside(cast, known.getOrDefault(i, List.of()));
      references.addAll(VocativeReader.references(i, sentences.get(i), persons, quotes, cast));
    }
  }

  /** The persons that the outlet's own words speak of. */
  private List<ResolvedMention> outside(DiscoursePersons cast, List<ResolvedMention> references) {
    return references.stream()
        .filter(one -> !quotes.isQuoted(one.span().start()))
        .filter(one -> cast.person(one.entity()).isPresent())
        .toList();
  }

  private void addPairs(DiscoursePersons cast, List<ResolvedMention> references) {
    PairResolver resolver = new PairResolver(cast);
    Map<Integer, List<ResolvedMention>> known = bySentence(references);
    for (int i = 0; i < sentences.size(); i++) {
      List<ResolvedMention> persons = outside(cast, known.getOrDefault(i, List.of()));
      references.addAll(resolver.references(i, sentences.get(i), persons, quotes));
    }
  }

  private void addPronouns(DiscoursePersons cast, List<ResolvedMention> references) {
    PronounResolver resolver = new PronounResolver(cast, quotes);
    Map<Integer, List<ResolvedMention>> known = bySentence(references);
    for (int i = 0; i < sentences.size(); i++) {
      List<ResolvedMention> here = known.getOrDefault(i, List.of());
      List<ResolvedMention> ahead =
          Stream.concat(
                  outside(cast, here).stream(),
                  UnnamedPersons.of(i, sentences.get(i), here, quotes).stream())
              .sorted(Comparator.comparing(ResolvedMention::span))
              .toList();
      addPronouns(i, ahead, resolver, references);
    }
  }

  private void addPronouns(
      int index,
      List<ResolvedMention> ahead,
      PronounResolver resolver,
      List<ResolvedMention> references) {
    Sentence sentence = sentences.get(index);
    resolver.enter(index, sentence);
    int next = 0;
    for (int t = 0; t < sentence.tokens().size(); t++) {
      while (next < ahead.size() && ahead.get(next).last() < t) {
        resolver.note(ahead.get(next++));
      }
      if (!quotes.isQuoted(sentence.tokens().get(t).span().start())) {
        Optional<ResolvedMention> resolved = resolver.resolve(t, ahead, sentence);
        resolved.ifPresent(resolver::note);
        resolved.ifPresent(references::add);
      }
    }
    ahead.subList(next, ahead.size()).forEach(resolver::note);
  }
}
