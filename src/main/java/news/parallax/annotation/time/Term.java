package news.parallax.annotation.time;

import java.math.BigDecimal;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One word or phrase as the grammar sees it.
 *
 * @param value what the lexicon says of it: "6" for June
 * @param number its value when it is a number; else null
 * @param token index of its first token in the sentence
 * @param last index of its last token
 * @param joint how it stands to the term before it
 */
record Term(
    TermClass sort,
    String text,
    String value,
    @Nullable BigDecimal number,
    Span span,
    int token,
    int last,
    Joint joint) {}
