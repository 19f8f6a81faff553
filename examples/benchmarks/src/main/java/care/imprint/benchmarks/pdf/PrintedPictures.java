package care.imprint.benchmarks.pdf;

import care.imprint.article.Illustration;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.Logo;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.value.Href;

/** Makes the pictures of an edition, in the sizes that Imprint’s handout on Letter shows. */
final class PrintedPictures {
  /** The most that a logo takes, in points. */
  private static final double LOGO_WIDTH = 170;

  private static final double LOGO_HEIGHT = 42;

  /** The most that an illustration takes, in points. */
  private static final double FIGURE_WIDTH = 492;

  private static final double FIGURE_HEIGHT = 156.816;

  /** The edge of the code for cameras, in points. */
  private static final double CODE = 71;

  private final Edition edition;

  PrintedPictures(Edition edition) {
    this.edition = edition;
  }

  PrintedPicture logo() {
    Logo logo = edition.brand().logo();
    return drawn("logo", logo.image(), LOGO_WIDTH, LOGO_HEIGHT, logo.alt());
  }

  PrintedPicture illustration(Illustration picture) {
    Image image = edition.apparatus().image(picture.file());
    return drawn(picture.file(), image, FIGURE_WIDTH, FIGURE_HEIGHT, picture.alt());
  }

  /** The code that leads to the page on the web. */
  PrintedPicture code(Href page) {
    String alt = edition.wording().text(Label.WEB_EDITION);
    return PrintedPicture.of("code", CodePixels.of(page.value()), CODE, CODE, alt);
  }

  private static PrintedPicture drawn(
      String name, Image image, double width, double height, String alt) {
    if (!(image instanceof Drawing drawing)) {
      throw new IllegalArgumentException(name + " is no drawing");
    }
    double scale = Math.min(width / image.width(), height / image.height());
    return PrintedPicture.of(
        name.replaceFirst("\\.\\w+$", ""),
        DrawnPixels.of(drawing, scale),
        image.width() * scale,
        image.height() * scale,
        alt);
  }
}
