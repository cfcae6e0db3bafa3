/**
 * Where do tokens, tags and name classes come from? {@link
 * news.parallax.annotation.corenlp.CoreNlpTagger}, the only place that knows Stanford CoreNLP.
 */
@NullMarked
package news.parallax.annotation.corenlp;

import org.jspecify.annotations.NullMarked;
