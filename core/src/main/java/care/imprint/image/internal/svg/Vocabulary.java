package care.imprint.image.internal.svg;

import static care.imprint.image.ImageProblem.SVG_ANIMATION;
import static care.imprint.image.ImageProblem.SVG_CSS;
import static care.imprint.image.ImageProblem.SVG_EFFECT;
import static care.imprint.image.ImageProblem.SVG_FOREIGN;
import static care.imprint.image.ImageProblem.SVG_PROGRAM;
import static care.imprint.image.ImageProblem.SVG_REFERENCE;
import static care.imprint.image.ImageProblem.SVG_TEXT;
import static care.imprint.image.ImageProblem.SVG_UNKNOWN_ATTRIBUTE;
import static care.imprint.image.ImageProblem.SVG_UNKNOWN_ELEMENT;

import care.imprint.image.ImageProblem;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which elements and attributes a drawing may have, and what is wrong with the others. */
final class Vocabulary {
  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private static final Set<String> GROUPS = Set.of("g", "defs");
  private static final Set<String> WORDS = Set.of("title", "desc", "metadata");

  private static final Map<String, Set<String>> SHAPES =
      Map.of(
          "path", Set.of("d"),
          "rect", Set.of("x", "y", "width", "height", "rx", "ry"),
          "circle", Set.of("cx", "cy", "r"),
          "ellipse", Set.of("cx", "cy", "rx", "ry"),
          "line", Set.of("x1", "y1", "x2", "y2"),
          "polyline", Set.of("points"),
          "polygon", Set.of("points"));

  /** The place of the outermost element has no effect. */
  private static final Set<String> ROOT = Set.of("viewBox", "width", "height", "x", "y");

  private static final Set<String> PAINT =
      Set.of(
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "opacity",
          "transform");

  /** Attributes that never change what is seen, once there is no style sheet and no reference. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "id",
          "class",
          "version",
          "baseProfile",
          "role",
          "focusable",
          "lang",
          "clip-rule",
          "pathLength",
          "enable-background");

  /** Values that are the usual ones anyway. */
  private static final Map<String, Set<String>> USUAL =
      Map.ofEntries(
          Map.entry("preserveAspectRatio", Set.of("xMidYMid meet", "xMidYMid")),
          Map.entry("stroke-miterlimit", Set.of("4", "10")),
          Map.entry("stroke-dasharray", Set.of("none")),
          Map.entry("stroke-dashoffset", Set.of("0")),
          Map.entry("vector-effect", Set.of("none")),
          Map.entry("visibility", Set.of("visible")),
          Map.entry("display", Set.of("inline", "block")),
          Map.entry("filter", Set.of("none")),
          Map.entry("mask", Set.of("none")),
          Map.entry("clip-path", Set.of("none")));

  private static final Map<String, ImageProblem> REFUSED_ELEMENTS =
      Map.ofEntries(
          Map.entry("text", SVG_TEXT),
          Map.entry("script", SVG_PROGRAM),
          Map.entry("foreignObject", SVG_PROGRAM),
          Map.entry("handler", SVG_PROGRAM),
          Map.entry("style", SVG_CSS),
          Map.entry("image", SVG_REFERENCE),
          Map.entry("use", SVG_REFERENCE),
          Map.entry("a", SVG_REFERENCE),
          Map.entry("symbol", SVG_REFERENCE),
          Map.entry("linearGradient", SVG_EFFECT),
          Map.entry("radialGradient", SVG_EFFECT),
          Map.entry("pattern", SVG_EFFECT),
          Map.entry("filter", SVG_EFFECT),
          Map.entry("mask", SVG_EFFECT),
          Map.entry("clipPath", SVG_EFFECT),
          Map.entry("marker", SVG_EFFECT),
          Map.entry("animate", SVG_ANIMATION),
          Map.entry("animateColor", SVG_ANIMATION),
          Map.entry("animateMotion", SVG_ANIMATION),
          Map.entry("animateTransform", SVG_ANIMATION),
          Map.entry("set", SVG_ANIMATION));

  private static final Set<String> EFFECTS =
      Set.of(
          "filter",
          "mask",
          "clip-path",
          "clip",
          "marker",
          "marker-start",
          "marker-mid",
          "marker-end",
          "mix-blend-mode",
          "stroke-dasharray",
          "vector-effect");

  private Vocabulary() {}

  static boolean isShape(SvgElement element) {
    return isSvg(element) && SHAPES.containsKey(element.name());
  }

  static boolean isGroup(SvgElement element) {
    return isSvg(element) && GROUPS.contains(element.name());
  }

  /** Whether it holds words about the drawing, which are not drawn. */
  static boolean isWords(SvgElement element) {
    return isSvg(element) && WORDS.contains(element.name());
  }

  static boolean isRoot(SvgElement element) {
    return isSvg(element) && element.name().equals("svg");
  }

  /** What is wrong with an element that is not allowed. */
  static void refuse(SvgElement element) {
    ImageProblem problem =
        isSvg(element)
            ? REFUSED_ELEMENTS.getOrDefault(element.name(), SVG_UNKNOWN_ELEMENT)
            : SVG_FOREIGN;
    element.complain(problem, element.tag());
  }

  /** Adds a problem for each attribute that is not allowed. */
  static void checkAttributes(SvgElement element) {
    element
        .attributes()
        .forEach(
            (name, value) ->
                problem(element, name, value)
                    .ifPresent(problem -> element.complainOf(name, problem, name, element.tag())));
  }

  private static Optional<ImageProblem> problem(SvgElement element, String name, String value) {
    if (isAllowed(element, name) || isUsual(name, value)) {
      return Optional.empty();
    }
    if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
      return Optional.of(SVG_PROGRAM);
    }
    if (name.equals("style")) {
      return Optional.of(SVG_CSS);
    }
    if (name.endsWith("href") || value.contains("url(")) {
      return Optional.of(SVG_REFERENCE);
    }
    if (EFFECTS.contains(name)) {
      return Optional.of(SVG_EFFECT);
    }
    return Optional.of(name.contains(":") ? SVG_FOREIGN : SVG_UNKNOWN_ATTRIBUTE);
  }

  private static boolean isAllowed(SvgElement element, String name) {
    return (PAINT.contains(name) && !(isRoot(element) && name.equals("transform")))
        || SHAPES.getOrDefault(element.name(), Set.of()).contains(name)
        || (isRoot(element) && ROOT.contains(name))
        || WITHOUT_EFFECT.contains(name)
        || name.startsWith("xml:")
        || name.startsWith("aria-")
        || name.startsWith("data-");
  }

  private static boolean isUsual(String name, String value) {
    return USUAL.getOrDefault(name, Set.of()).contains(value.strip());
  }

  private static boolean isSvg(SvgElement element) {
    return element.namespace().equals(NAMESPACE);
  }
}
