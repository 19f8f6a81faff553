package care.imprint.html.internal.proof;

import org.jsoup.nodes.Element;

/**
 * A word of a page.
 *
 * @param word the word
 * @param owner the innermost element that holds its first letter
 */
record PageWord(String word, Element owner) {}
