package care.imprint.edition;

import care.imprint.value.Color;

/**
 * The colours of a brand. Whoever makes a palette checks the contrast of the pairs that are used:
 * {@code text}, {@code muted}, {@code primary} and {@code accent} on {@code surface} and {@code
 * tint}, and {@code onPrimary} on {@code primary}.
 *
 * @param primary headings, links and bands
 * @param onPrimary text on {@code primary}
 * @param accent what shall stand out
 * @param text running text
 * @param muted captions and notes
 * @param surface the ground
 * @param tint the ground of boxes and table heads
 * @param line rules and borders
 */
public record Palette(
    Color primary,
    Color onPrimary,
    Color accent,
    Color text,
    Color muted,
    Color surface,
    Color tint,
    Color line) {}
