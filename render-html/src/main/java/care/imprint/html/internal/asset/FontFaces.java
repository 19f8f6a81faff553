package care.imprint.html.internal.asset;

import care.imprint.edition.Brand;
import care.imprint.render.Asset;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The font faces of a brand, one for each style of its families. */
final class FontFaces {
  private final List<Face> faces;

  private FontFaces(List<Face> faces) {
    this.faces = faces;
  }

  static FontFaces of(Brand brand) {
    return new FontFaces(
        Stream.of(brand.headings(), brand.body()).distinct().flatMap(FontFaces::faces).toList());
  }

  private static Stream<Face> faces(Typeface family) {
    return Stream.of(
        Face.of(family, "regular", 400, "normal", family.regular()),
        Face.of(family, "bold", 700, "normal", family.bold()),
        Face.of(family, "italic", 400, "italic", family.italic()),
        Face.of(family, "bold-italic", 700, "italic", family.boldItalic()));
  }

  /** The name a style sheet calls a family by; it holds no character of an outsider. */
  static String name(Typeface family) {
    return "imprint-" + family.id() + "-" + family.regular().ttf().sha256().substring(0, 8);
  }

  List<Asset> assets() {
    return faces.stream().map(Face::file).toList();
  }

  /** The rules that name each face, with the address its file has. */
  String rules(Function<Asset, String> address) {
    return faces.stream().map(face -> face.rule(address)).collect(Collectors.joining());
  }

  private record Face(String family, int weight, String style, String format, Asset file) {
    static Face of(Typeface family, String name, int weight, String style, FontFile font) {
      Binary content = font.woff2().orElse(font.ttf());
      String extension = font.woff2().isPresent() ? "woff2" : "ttf";
      String format = font.woff2().isPresent() ? "woff2" : "truetype";
      Asset file = Assets.asset(family.id() + "-" + name, extension, "font/" + extension, content);
      return new Face(FontFaces.name(family), weight, style, format, file);
    }

    String rule(Function<Asset, String> address) {
      return """
          @font-face {
            font-family: "%s";
            font-weight: %s;
            font-style: %s;
            font-display: swap;
            src: url("%s") format("%s");
          }
          """
          .formatted(family, weight, style, address.apply(file), format);
    }
  }
}
