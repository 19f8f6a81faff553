package care.imprint.image.internal.svg;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of transforms. */
final class Transforms {
  private static final Pattern STEP =
      Pattern.compile("\\s*+([a-zA-Z]++)\\s*+\\(([^)]*+)\\)\\s*+,?+\\s*+");

  private Transforms() {}

  /** The transform that the list makes; the last step is done first. */
  static Affine read(String text) throws BadValueException {
    Affine result = Affine.IDENTITY;
    Matcher step = STEP.matcher(text);
    int end = 0;
    while (step.region(end, text.length()).lookingAt()) {
      result = result.times(step(step.group(1), Numbers.list(step.group(2)), text));
      end = step.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new BadValueException(text);
    }
    return result;
  }

  private static Affine step(String name, List<Double> values, String text)
      throws BadValueException {
    return switch (name + values.size()) {
      case "translate1" -> Affine.translate(values.get(0), 0);
      case "translate2" -> Affine.translate(values.get(0), values.get(1));
      case "scale1" -> Affine.scale(values.get(0), values.get(0));
      case "scale2" -> Affine.scale(values.get(0), values.get(1));
      case "rotate1" -> Affine.rotate(values.get(0));
      case "rotate3" ->
          Affine.translate(values.get(1), values.get(2))
              .times(Affine.rotate(values.get(0)))
              .times(Affine.translate(-values.get(1), -values.get(2)));
      case "skewX1" -> Affine.skewX(values.get(0));
      case "skewY1" -> Affine.skewY(values.get(0));
      case "matrix6" ->
          new Affine(
              values.get(0),
              values.get(1),
              values.get(2),
              values.get(3),
              values.get(4),
              values.get(5));
      default -> throw new BadValueException(text);
    };
  }
}
