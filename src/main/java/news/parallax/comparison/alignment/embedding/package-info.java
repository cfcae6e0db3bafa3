/**
 * How alike are two sentences in sense? {@link
 * news.parallax.comparison.alignment.embedding.MiniLmEmbedder}, the only place that knows ONNX
 * Runtime. May import the alignment package, ONNX Runtime and the JSON parser that reads the
 * model's vocabulary.
 */
@NullMarked
package news.parallax.comparison.alignment.embedding;

import org.jspecify.annotations.NullMarked;
