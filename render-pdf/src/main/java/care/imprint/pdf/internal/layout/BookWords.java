package care.imprint.pdf.internal.layout;

/**
 * What the front page of a book says.
 *
 * @param title the title
 * @param contents the heading of the contents
 * @param version which texts these are
 */
public record BookWords(String title, String contents, String version) {}
