package care.imprint.image;

import care.imprint.value.Color;

/**
 * The outline of a shape.
 *
 * @param color the colour
 * @param width the width in the drawing's units
 * @param round whether ends and corners are round instead of butt and mitred
 */
public record Stroke(Color color, double width, boolean round) {}
