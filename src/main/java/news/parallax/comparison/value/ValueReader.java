package news.parallax.comparison.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Roster;

/** Reads the values of a report that belong to its own event. */
final class ValueReader {
  private static final Pattern POST = Pattern.compile("^https?:|^@\\p{L}|^#\\p{L}|pic\\.twitter");

  /** How far before a number its article may stand: "a fully laden 737". */
  private static final int WORDS_OF_A_NAME = 3;

  private ValueReader() {}

  /** What one report alone tells, read once. */
  private record Read(List<Value> values) {
    static Read of(AnnotatedArticle article) {
      return new Read(
          Stream.of(
                  AmountReader.values(article),
                  MomentReader.values(article),
                  OffsetReader.values(article),
                  AgeReader.ofUnnamed(article),
                  ExclusiveWordReader.values(article),
                  CompositionReader.values(article),
                  AnswerReader.values(article),
                  AgreementReader.values(article),
                  SuccessionReader.values(article))
              .flatMap(List::stream)
              .toList());
    }
  }

  /** The values of {@code article}, each sort in text order. */
  static List<Value> values(Dossier dossier, AnnotatedArticle article) {
    Roster roster = dossier.roster();
    return Stream.of(
            dossier.reading(article, Read.class, Read::of).values(),
            AgeReader.ofNamed(article, roster),
            EnumerationReader.values(article, roster),
            TransferReader.values(article, roster),
            LocationReader.values(article, roster),
            DeedReader.values(article, roster))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether {@code sentence} stands in the report's text, and is no post. */
  static boolean isTelling(Sentence sentence) {
    return sentence.role() == Block.Role.PARAGRAPH
        && sentence.tokens().stream().noneMatch(token -> POST.matcher(token.word()).find());
  }

  /** "an Oct. 19 meeting"; but "a slide buried eleven cars" is none. */
  static boolean isAttribute(Sentence sentence, Span span) {
    List<Token> before =
        sentence.tokens().stream().takeWhile(token -> token.span().end() <= span.start()).toList();
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - WORDS_OF_A_NAME); i--) {
      if (before.get(i).isTag("VB")) {
        return false;
      }
      if (before.get(i).lemma().equals("a") || before.get(i).lemma().equals("an")) {
        return true;
      }
    }
    return false;
  }
}
