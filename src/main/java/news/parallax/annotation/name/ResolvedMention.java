package news.parallax.annotation.name;

import news.parallax.annotation.Mention;
import news.parallax.article.Span;

/**
 * A place that speaks of an entity, while an article is read.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param entity key of the entity
 * @param rule what tied it to the entity
 * @param because the same for a reader
 */
record ResolvedMention(
    int sentence,
    int first,
    int last,
    Span span,
    String entity,
    Mention.Form form,
    String rule,
    String because) {}
