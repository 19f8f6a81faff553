package care.imprint.pdf.internal.layout;

/**
 * An entry of the outline.
 *
 * @param level 1 for the title, 2 for a section, and so on
 * @param title the words
 */
public record Bookmark(int level, String title) {}
