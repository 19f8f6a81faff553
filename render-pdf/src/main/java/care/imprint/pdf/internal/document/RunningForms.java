package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Paint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The running parts of one document: those that pages have in common are a form, which each of them
 * shows. Source: ISO 32000-1, 8.10.
 */
final class RunningForms {
  /** How far running parts go over the edges of a page. */
  private static final double OVER = 36;

  private final PdfFile file;
  private final List<Form> forms = new ArrayList<>();

  RunningForms(PdfFile file) {
    this.file = file;
  }

  private record Form(int number, double width, double height, List<Paint> paints) {}

  /** Adds the running parts of a page; whether they are new. */
  boolean add(Page page) {
    if (page.running().isEmpty() || find(page).isPresent()) {
      return false;
    }
    forms.add(new Form(file.reserve(), page.width(), page.height(), page.running()));
    return true;
  }

  /** What pages show besides the content of their own: the form, and these decorations. */
  byte[] shown(Page page, byte[] folio) {
    String form =
        find(page).map(found -> "/Artifact BMC\n/R" + found.number() + " Do\nEMC\n").orElse("");
    return (form + new String(folio, StandardCharsets.ISO_8859_1))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The entries of the resource dictionary. */
  String resources() {
    ByteText out = new ByteText();
    forms.forEach(
        form -> out.append("/R").append(form.number()).append(' ').append(form.number() + " 0 R"));
    return out.toString();
  }

  /** Writes the forms. */
  void write(ImageTable images, FontTable fonts, ColorTable colors, int resources) {
    for (Form form : forms) {
      PageWriter writer = new PageWriter(form.height(), fonts, images, colors);
      ByteText entries = new ByteText().append("/Type/XObject/Subtype/Form/BBox[");
      Syntax.numbers(entries, -OVER, -OVER, form.width() + OVER, form.height() + OVER);
      entries.append("]/Resources ").append(resources).append(" 0 R");
      Packed packed = Packed.of(writer.write(form.paints()), file.zlib());
      file.setPacked(form.number(), entries.toString(), packed);
    }
  }

  private Optional<Form> find(Page page) {
    return forms.stream().filter(form -> form.paints() == page.running()).findFirst();
  }
}
