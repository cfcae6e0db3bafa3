package news.parallax.annotation.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

class DividedWordsTest {
  @Test
  void putsTheHalvesOfAWordTogether() {
    String text = "the fire ser-\nvice came to-\nwards us";

    List<Token> joined = DividedWords.joined(tokens(text), text);

    assertThat(joined.stream().map(Token::word))
        .containsExactly("the", "fire", "service", "came", "towards", "us");
    assertThat(joined.get(2).span().of(text)).isEqualTo("ser-\nvice");
  }

  @Test
  void takesTheHyphenForATokenOfItsOwn() {
    String text = "the fire ser-\nvice and the har-\nbour";

    List<Token> joined = DividedWords.joined(tokens(text, "\\p{L}+|-"), text);

    assertThat(joined.stream().map(Token::word))
        .containsExactly("the", "fire", "service", "and", "the", "harbour");
  }

  @Test
  void leavesOtherLineEndsAlone() {
    String text = "the old\nferry - and the well-known\nquay";

    assertThat(DividedWords.joined(tokens(text), text)).isEqualTo(tokens(text));
  }

  private static List<Token> tokens(String text) {
    return tokens(text, "\\S+");
  }

  private static List<Token> tokens(String text, String form) {
    List<Token> tokens = new ArrayList<>();
    for (MatchResult word : Pattern.compile(form).matcher(text).results().toList()) {
      Span span = new Span(word.start(), word.end());
      tokens.add(new Token(span, word.group(), "", word.group(), Token.NameClass.NONE));
    }
    return tokens;
  }
}
