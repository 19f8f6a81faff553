package care.imprint.html.internal.page;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Optional;

/** Writes the parts of a page: those that are known as they are, others anew. Serves one render. */
final class Parts {
  private final Optional<KnownParts.Shelf> shelf;
  private final References references;
  private final Progress progress;

  Parts(Optional<KnownParts.Shelf> shelf, References references, Progress progress) {
    this.shelf = shelf;
    this.references = references;
    this.progress = progress;
  }

  /**
   * Writes a part.
   *
   * @param says what it says, which may have an id reserved
   * @param anew writes it if it is not known
   */
  void write(Object says, HtmlContent anew, HtmlTemplateOutput out) {
    Optional<String> reserved = progress.ids().enter(says);
    if (shelf.isEmpty()) {
      anew.writeTo(out);
      return;
    }
    KnownParts.Key key = new KnownParts.Key(says, reserved, progress.point());
    KnownParts.Part part = shelf.get().find(key);
    if (part == null || !part.fits(references, progress)) {
      part = make(anew);
      shelf.get().put(key, part);
    }
    part.write(progress, out);
  }

  private KnownParts.Part make(HtmlContent anew) {
    references.answers();
    progress.ids().names();
    byte[] html = Templates.bytes(anew);
    return new KnownParts.Part(
        html, references.answers(), progress.ids().names(), progress.point());
  }
}
