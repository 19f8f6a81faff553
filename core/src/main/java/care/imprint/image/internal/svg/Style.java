package care.imprint.image.internal.svg;

import care.imprint.image.Stroke;
import care.imprint.value.Color;
import java.util.Map;
import java.util.Optional;

/**
 * How shapes are painted; what an element does not say it takes from the group it is in.
 *
 * @param painted whether shapes are painted at all
 * @param fill the fill
 * @param fillOpacity the opacity of the fill
 * @param evenOdd whether the even-odd rule decides what is inside
 * @param stroke the colour of the outline
 * @param strokeOpacity the opacity of the outline
 * @param strokeWidth the width of the outline
 * @param roundEnds whether lines have round ends
 * @param roundCorners whether lines have round corners
 * @param opacity the opacity of all, with that of all groups around
 * @param transform where all goes, with that of all groups around
 */
record Style(
    boolean painted,
    Optional<Color> fill,
    double fillOpacity,
    boolean evenOdd,
    Optional<Color> stroke,
    double strokeOpacity,
    double strokeWidth,
    boolean roundEnds,
    boolean roundCorners,
    double opacity,
    Affine transform) {
  private static final Map<String, Boolean> FILL_RULES = Map.of("nonzero", false, "evenodd", true);
  private static final Map<String, Boolean> ENDS = Map.of("butt", false, "round", true);
  private static final Map<String, Boolean> CORNERS = Map.of("miter", false, "round", true);

  /** The style around the root, with the origin moved to the top left. */
  static Style initial(Affine transform) {
    return new Style(
        true,
        Optional.of(new Color(0)),
        1,
        false,
        Optional.empty(),
        1,
        1,
        false,
        false,
        1,
        transform);
  }

  /** The style inside an element. */
  Style in(SvgElement element) {
    return new Style(
        painted && !element.name().equals("defs"),
        element.value("fill", fill, Values::paint),
        element.value("fill-opacity", fillOpacity, Values::opacity),
        element.value("fill-rule", evenOdd, choice(FILL_RULES)),
        element.value("stroke", stroke, Values::paint),
        element.value("stroke-opacity", strokeOpacity, Values::opacity),
        element.value("stroke-width", strokeWidth, Values::size),
        element.value("stroke-linecap", roundEnds, choice(ENDS)),
        element.value("stroke-linejoin", roundCorners, choice(CORNERS)),
        opacity * element.value("opacity", 1.0, Values::opacity),
        transform.times(element.value("transform", Affine.IDENTITY, Transforms::read)));
  }

  /** The same for what is not painted. */
  Style unpainted() {
    return new Style(
        false,
        fill,
        fillOpacity,
        evenOdd,
        stroke,
        strokeOpacity,
        strokeWidth,
        roundEnds,
        roundCorners,
        opacity,
        transform);
  }

  /** The outline, if there is one that can be seen. */
  Optional<Stroke> outline() {
    double width = Affine.rounded(strokeWidth * transform.meanScale());
    return stroke
        .filter(color -> width > 0)
        .map(color -> new Stroke(color, width, roundEnds || roundCorners));
  }

  private static SvgElement.ValueReader<Boolean> choice(Map<String, Boolean> words) {
    return text -> {
      Boolean chosen = words.get(text.strip());
      if (chosen == null) {
        throw new BadValueException(text);
      }
      return chosen;
    };
  }
}
