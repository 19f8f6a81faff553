package care.imprint.pdf.internal.layout;

import java.util.Optional;

/**
 * An element of the logical structure. Its place among its siblings is the order in which paints of
 * it appear. Two elements are the same only if they are one object.
 */
public final class Element {
  private final Tag tag;
  private final Attributes attributes;
  private final Optional<Element> parent;
  private final int folio;

  private Element(Tag tag, Attributes attributes, Optional<Element> parent, int folio) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
    this.folio = folio;
  }

  /** The root of a document. */
  public static Element document() {
    return new Element(Tag.DOCUMENT, Attributes.NONE, Optional.empty(), 0);
  }

  /** A page on a sheet for the press, where pages do not stand in the order of reading. */
  static Element page(int folio) {
    return new Element(Tag.PART, Attributes.NONE, Optional.empty(), folio);
  }

  /** A new element below this one. */
  public Element child(Tag tag) {
    return child(tag, Attributes.NONE);
  }

  /** A new element below this one. */
  public Element child(Tag tag, Attributes attributes) {
    return new Element(tag, attributes, Optional.of(this), folio);
  }

  /** The structure type. */
  public Tag tag() {
    return tag;
  }

  /** What it says about itself. */
  public Attributes attributes() {
    return attributes;
  }

  /** The number of the page on a sheet for the press; else zero. */
  public int folio() {
    return folio;
  }

  /** The element right below the root that this one is, or is part of; the root is its own. */
  Element section() {
    Element at = this;
    while (at.parent.isPresent() && at.parent.get().parent.isPresent()) {
      at = at.parent.get();
    }
    return at;
  }

  /** The element above, absent for the root. */
  public Optional<Element> parent() {
    return parent;
  }
}
