package care.imprint.pdf.internal.document;

import java.time.LocalDate;

/**
 * What a document says about itself.
 *
 * @param title the title
 * @param author who publishes it
 * @param subject a sentence about it; may be empty
 * @param language the language tag
 * @param date the day its text last changed
 * @param id 32 hexadecimal digits that stand for its content
 */
public record Metadata(
    String title, String author, String subject, String language, LocalDate date, String id) {}
