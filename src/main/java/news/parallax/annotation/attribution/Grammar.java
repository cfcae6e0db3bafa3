package news.parallax.annotation.attribution;

import news.parallax.annotation.syntax.AsideReader;
import news.parallax.annotation.syntax.Clauses;
import news.parallax.annotation.syntax.ComplementReader;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounPhrases;
import news.parallax.annotation.syntax.SubjectReader;

/** The readers of one sentence, each built on those before it. */
record Grammar(
    MarkedSentence sentence,
    Clauses clauses,
    NounPhrases nouns,
    AsideReader asides,
    SubjectReader subjects,
    ComplementReader complements,
    ContentReader contents) {

  static Grammar of(MarkedSentence sentence) {
    Clauses clauses = new Clauses(sentence);
    NounPhrases nouns = new NounPhrases(sentence, clauses);
    AsideReader asides = new AsideReader(sentence, clauses, nouns);
    ComplementReader complements = new ComplementReader(sentence, clauses, nouns);
    return new Grammar(
        sentence,
        clauses,
        nouns,
        asides,
        new SubjectReader(sentence, clauses, nouns, asides),
        complements,
        new ContentReader(sentence, clauses, complements));
  }
}
