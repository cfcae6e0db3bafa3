package news.parallax.annotation.syntax;

import java.util.stream.Collectors;

/**
 * Tables of sentences with their tags and what is read from them: each method reads the sentences
 * of {@code rows} anew, so that a table that is right comes back as it went in.
 */
final class AnsweredRows {
  private AnsweredRows() {}

  /** Each row with the subject that is read. */
  static String subjects(String rows) {
    return rows.lines().map(row -> subject(row.split(" \\| ", -1))).collect(Collectors.joining());
  }

  private static String subject(String[] row) {
    SentenceGrammar grammar = TaggedText.grammar(row[0]);
    MarkedSentence sentence = grammar.sentence();
    NounSpan subject = grammar.subjects().subject(TaggedText.verb(sentence, row[1]));
    return row[0] + " | " + row[1] + " | " + TaggedText.words(sentence, subject) + "\n";
  }

  /** Each sentence with its clauses: predicate, subject, object, adjuncts, tense and polarity. */
  static String clauses(String rows) {
    return rows.lines()
        .filter(row -> !row.startsWith(" "))
        .map(row -> row + "\n" + clausesOf(row))
        .collect(Collectors.joining());
  }

  private static String clausesOf(String row) {
    return ClauseReader.clauses(TaggedText.sentence(row)).stream()
        .map(clause -> "  " + shown(clause) + "\n")
        .collect(Collectors.joining());
  }

  private static String shown(Clause clause) {
    String words = "[" + TaggedText.words(clause.sentence(), clause.first(), clause.last()) + "]";
    Predicate predicate = clause.predicate();
    if (predicate == null) {
      return words;
    }
    String adjuncts =
        clause.adjuncts().stream()
            .map(adjunct -> TaggedText.words(clause.sentence(), adjunct.whole()))
            .collect(Collectors.joining(", "));
    return String.join(
        "; ",
        words + " " + predicate.name() + (predicate.passive() ? " passive" : ""),
        TaggedText.words(clause.sentence(), clause.subject()),
        TaggedText.words(clause.sentence(), clause.object()),
        adjuncts,
        predicate.tense() + " " + predicate.polarity());
  }

  /** Each row with the tense and words of the verb that governs "Friday", and what it is. */
  static String governing(String rows) {
    return rows.lines()
        .map(row -> governor(row.split(" \\| ", -1)[0]))
        .collect(Collectors.joining());
  }

  private static String governor(String line) {
    MarkedSentence sentence = TaggedText.marked(line);
    int friday = TaggedText.index(sentence, "Friday");
    GoverningVerb verb = GoverningVerb.of(sentence.sentence(), friday, friday);
    String kind =
        (verb.isPlan() ? " plan" : "")
            + (verb.isSaying() ? " saying" : "")
            + (verb.isDone() ? " done" : "");
    return line + " | " + (verb.tense() + " " + verb.words() + kind).strip() + "\n";
  }
}
