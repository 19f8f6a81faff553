package care.imprint.pdf.internal.document;

import java.util.SortedSet;

/**
 * A drawing ready to stand in files as a form.
 *
 * @param name its resource name, which is made of its content
 * @param entries the entries of its dictionary
 * @param content its content
 * @param opacities the names of the opacities it uses, in percent
 */
record PackedDrawing(String name, String entries, Packed content, SortedSet<Integer> opacities) {}
