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

  private Element(Tag tag, Attributes attributes, Optional<Element> parent) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
  }

  /** The root of a document. */
  public static Element document() {
    return new Element(Tag.DOCUMENT, Attributes.NONE, Optional.empty());
  }

  /** A new element below this one. */
  public Element child(Tag tag) {
    return child(tag, Attributes.NONE);
  }

  /** A new element below this one. */
  public Element child(Tag tag, Attributes attributes) {
    return new Element(tag, attributes, Optional.of(this));
  }

  /** The structure type. */
  public Tag tag() {
    return tag;
  }

  /** What it says about itself. */
  public Attributes attributes() {
    return attributes;
  }

  /** The element above, absent for the root. */
  public Optional<Element> parent() {
    return parent;
  }
}
