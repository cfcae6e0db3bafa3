package news.parallax.annotation.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import org.junit.jupiter.api.Test;

/**
 * Each row is a text, in which {@code ^} ends a paragraph, and what its marks hold with their
 * depth.
 */
class BlockMarksTest {
  @Test
  void keepsApostrophesForLettersThatAreLeftOut() {
    String rows =
        """
        ‘They came an’ went, an’ then they sang,’ he said. | 0 [They came an’ went, an’ then they sang,]
        ‘A cup o’ tea would do,’ he said. | 0 [A cup o’ tea would do,]
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void takesANicknameForAPartOfTheName() {
    String rows =
        """
        Anna “Salt” Ruiz said “no”. | 0 [no]
        Peter 'the Owl' Okoye left. | -
        The “Salt” Ruiz left. | 0 [Salt]
        Anna “salt” Ruiz left. | 0 [salt]
        Anna said “Stop.” Ruiz left. | 0 [Stop.]
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void carriesOpenMarksIntoTheNextParagraph() {
    String rows =
        """
        “One runs on.^No marks here.^“Two,” he said. | 0 [One runs on.] unclosed 0 [Two,]
        "One runs on.^and on" he said. | 0 [One runs on.] unclosed
        ‘One runs on.^‘Two,’ he said. | 0 [One runs on.^‘Two,]
        “One runs on.^“RUIZ: Two,” he said. | 0 [One runs on.] unclosed 0 [RUIZ: Two,]
        “One runs on.^Two stops here,” he said. | 0 [One runs on.^Two stops here,]
        “One runs on.^# A heading^“Two,” he said. | 0 [One runs on.] unclosed 0 [Two,]
        'One runs on.^Two. | 0 [One runs on.] unclosed
        He said 'one runs on.^Two. | -
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void nestsAndRepairs() {
    String rows =
        """
        “It’s ‘fine,” she said. | 0 [It’s ‘fine,]
        “One “two and “three” she said. | 0 [three]
        „One “two” three. | 0 [One ]
        ‘One ‘two’ three’ she said. | 0 [One ‘two’ three] 1 [two]
        "One. "Two. "Three." | 0 [One. "Two. "Three."] unclosed 1 [Two.] unclosed 1 [Three.]
        He left."It was late," she said. | 0 [It was late,]
        He left."it was late," she said. | -
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void tellsApostrophesFromMarks() {
    String rows =
        """
        The ’90s and the '80s and '7 men and ’ and. | -
        Rock ’n’ roll, ’tis true, 'em all, 'bout time. | -
        'Not closed, he said. | 0 [Not closed, he said.] unclosed
        He wrote 'not closed, he said. | -
        ''typed'' and ``typed'' she said. | 0 [typed] 0 [typed]
        'one ''two'' three' she said. | 0 [one ''two'' three] 1 [two]
        the dogs’ owners’ club’s ‘good dogs’ home’ she said | 0 [good dogs’ home]
        ‘goin’ home’ she said | 0 [goin’ home]
        ‘the workers’ rights’ ‘others’ she said | 0 [the workers] 0 [others]
        ‘the workers’ rights ‘others’ she said | 0 [the workers] 0 [others]
        ‘the workers’ rights. It said so.’ she said | 0 [the workers’ rights. It said so.]
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void readsMarksOfEveryKindAndWidth() {
    String rows =
        """
        He said (“yes”) and [“no”] and 5"x6" boards. | 0 [yes] 0 [no]
        5" and 6" boards | -
        x"y"z | -
        «one» and « two » she said | 0 [one] 0 [ two ]
        word’‘next’ she said | 0 [next]
        5’‘next’ she said | 0 [next]
        ”One,” she said. | 0 [One,]
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void endsWhatNobodyCloses() {
    String rows =
        """
        It ended, "one two | 0 [one two] unclosed
        “It ended: "one two^“three | 0 [It ended: "one two^“three] unclosed
        He said: “one two | 0 [one two] unclosed
        He said “one two. Three four | 0 [one two.] unclosed
        He said “one.two three | 0 [one.two three] unclosed
        He said “one two | 0 [one two] unclosed
        “one | 0 [one] unclosed
        " | -
        'a | 0 [a] unclosed
        “' | 0 ['] unclosed
        He said,  “one two. Three | 0 [one two. Three] unclosed
        "One," she said."Two" | 0 [One,] 0 [Two]
        “a” b “c | 0 [a] 0 [c] unclosed
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  private static String answered(String rows) {
    return rows.lines().map(row -> answer(row.split(" \\| ", -1)[0])).collect(Collectors.joining());
  }

  private static String answer(String line) {
    Article article = InventedArticle.of(line.replace('^', '\n'));
    String marks =
        QuotationMarks.of(article).spans().stream()
            .map(mark -> shown(mark, article.text()))
            .collect(Collectors.joining(" "));
    return line + " | " + (marks.isEmpty() ? "-" : marks) + "\n";
  }

  private static String shown(MarkedSpan mark, String text) {
    String content = mark.content().of(text).replace('\n', '^');
    return mark.depth() + " [" + content + "]" + (mark.closed() ? "" : " unclosed");
  }
}
