package care.imprint.html.internal.asset;

import static care.imprint.value.ContrastRatio.ENHANCED;
import static care.imprint.value.ContrastRatio.MINIMUM;

import care.imprint.edition.Palette;
import care.imprint.value.Color;

/**
 * Makes of a brand's palette those for dark surroundings and for readers who ask for more contrast.
 * Hues stay the brand's; lightness is moved until each pair of {@link Palette} has the contrast
 * that WCAG 2.2 asks for: 4.5 at level AA, 7 at level AAA.
 */
final class Schemes {
  /** Half way between black and white in contrast: (x + 0.05)² = 0.05 · 1.05. */
  private static final double MIDDLE = 0.179;

  private static final double STEP = 0.01;

  private Schemes() {}

  /** The palette for dark surroundings; one that is dark already stays as it is. */
  static Palette dark(Palette light) {
    if (isDark(light.surface())) {
      return light;
    }
    Oklch ground = Oklch.of(light.tint());
    Color surface = ground.at(0.2, 0.018).color();
    Color tint = ground.at(0.27, 0.03).color();
    Color primary = readable(Oklch.of(light.primary()).at(0.8, 0.13), MINIMUM, surface, tint);
    return new Palette(
        primary,
        readable(ground.at(0.2, 0.02), MINIMUM, primary),
        readable(Oklch.of(light.accent()).at(0.78, 0.13), MINIMUM, surface, tint),
        readable(Oklch.of(light.text()).at(0.93, 0.015), MINIMUM, surface, tint),
        readable(Oklch.of(light.muted()).at(0.77, 0.03), MINIMUM, surface, tint),
        surface,
        tint,
        Oklch.of(light.line()).at(0.42, 0.04).color());
  }

  /** The palette with more contrast: level AAA, and rules as strong as small print. */
  static Palette sharp(Palette palette) {
    Color surface = isDark(palette.surface()) ? new Color(0) : new Color(0xFFFFFF);
    Color tint = surface;
    Color primary = readable(Oklch.of(palette.primary()), ENHANCED, surface, tint);
    Color muted = readable(Oklch.of(palette.muted()), ENHANCED, surface, tint);
    return new Palette(
        primary,
        readable(Oklch.of(palette.onPrimary()), ENHANCED, primary),
        readable(Oklch.of(palette.accent()), ENHANCED, surface, tint),
        readable(Oklch.of(palette.text()), ENHANCED, surface, tint),
        muted,
        surface,
        tint,
        muted);
  }

  static boolean isDark(Color ground) {
    return ground.luminance() < MIDDLE;
  }

  /** The colour, moved away from its grounds until it can be read on all of them. */
  private static Color readable(Oklch wanted, double contrast, Color... grounds) {
    double step = isDark(grounds[0]) ? STEP : -STEP;
    Oklch moved = wanted;
    while (!isEnough(moved.color(), contrast, grounds) && isInside(moved.lightness() + step)) {
      moved = moved.at(moved.lightness() + step, moved.chroma());
    }
    return isEnough(moved.color(), contrast, grounds)
        ? moved.color()
        : new Color(step > 0 ? 0xFFFFFF : 0);
  }

  private static boolean isInside(double lightness) {
    return lightness >= 0 && lightness <= 1;
  }

  private static boolean isEnough(Color color, double contrast, Color... grounds) {
    for (Color ground : grounds) {
      if (color.contrast(ground) < contrast) {
        return false;
      }
    }
    return true;
  }
}
