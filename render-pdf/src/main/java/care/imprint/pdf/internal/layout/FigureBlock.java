package care.imprint.pdf.internal.layout;

import care.imprint.article.Illustration;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Notice;
import care.imprint.edition.Label;
import care.imprint.image.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a picture with all that is said about it. */
final class FigureBlock {
  private final Setting setting;
  private final double width;
  private final Element parent;

  FigureBlock(Setting setting, double width, Element parent) {
    this.setting = setting;
    this.width = width;
    this.parent = parent;
  }

  List<Slab> set(Illustration picture, List<Notice> notices) {
    Image image = setting.references().image(picture.file());
    double scale = Math.min(width / image.width(), setting.whole() * 0.55 / image.height());
    double wide = image.width() * scale;
    double high = image.height() * scale;
    Element figure = parent.child(Tag.FIGURE, Attributes.alt(picture.alt()));
    Paint paint = new Paint.Picture(0, 0, wide, high, image, Optional.of(figure));
    List<Slab> slabs = new ArrayList<>();
    slabs.add(Slab.of(setting.style().air() * 1.6, high, List.of(paint)).kept(Keep.WHOLE));
    List<Said> said = said(picture);
    if (!said.isEmpty()) {
      Passage caption = new Passage(parent.child(Tag.P));
      setting.list(caption, said, setting.style().small());
      slabs.addAll(setting.lines(caption, width, 5));
    }
    for (Notice notice : notices) {
      slabs.addAll(Slabs.gap(new BlockSetter(setting, width, parent).set(notice.blocks()), 3));
    }
    return new ArrayList<>(Slabs.whole(slabs));
  }

  private List<Said> said(Illustration picture) {
    List<Said> parts = new ArrayList<>();
    picture.caption().map(Said::of).ifPresent(parts::add);
    picture.credit().ifPresent(credit -> parts.add(setting.said(Label.IMAGE_CREDIT, credit)));
    if (picture.origin() == ImageOrigin.AI_GENERATED) {
      parts.add(setting.said(Label.IMAGE_AI));
    }
    return parts;
  }
}
