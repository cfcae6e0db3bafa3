/**
 * How is what was found written down and read back exactly? A {@link news.parallax.codec.Codec}
 * turns any record of the lower rooms into a few bytes and back; an {@link
 * news.parallax.codec.EngineDigest} says whether bytes written before are still what this program
 * would find. Imports {@code article}, {@code annotation}, {@code story}, {@code comparison} and
 * nothing but the JDK; the one room that reads the structure of records by reflection, for reasons
 * given in docs/decisions.md.
 */
@NullMarked
package news.parallax.codec;

import org.jspecify.annotations.NullMarked;
