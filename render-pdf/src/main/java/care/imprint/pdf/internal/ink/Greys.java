package care.imprint.pdf.internal.ink;

import care.imprint.value.Color;

/** Colours as greys of the same relative luminance, so that contrasts stay what they are. */
public final class Greys {
  private Greys() {}

  /** The grey of a colour, 0 for black to 1 for white, in the curve of sRGB (IEC 61966-2-1). */
  public static double of(Color color) {
    double light = color.luminance();
    double share =
        light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    return Math.max(0, Math.min(1, share));
  }
}
