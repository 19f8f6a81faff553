/**
 * Words: tokens, phrases, sentences, syllables, readability, typed amounts, and the lists of each
 * language, which are data files.
 */
@NullMarked
package care.imprint.check.internal.words;

import org.jspecify.annotations.NullMarked;
