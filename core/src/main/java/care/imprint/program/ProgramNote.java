package care.imprint.program;

import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;

/**
 * A further labelled row of a programme.
 *
 * @param id the row's id, unique in its programme
 * @param label the label
 * @param text the words
 */
public record ProgramNote(Slug id, LocalizedText label, LocalizedText text) {}
