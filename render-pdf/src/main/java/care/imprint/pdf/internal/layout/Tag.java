package care.imprint.pdf.internal.layout;

/** A standard structure type. Source: ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4. */
public enum Tag {
  /** The whole document. */
  DOCUMENT("Document"),
  /** One of several works that are bound together. */
  PART("Part"),
  /** A part with a purpose of its own. */
  SECT("Sect"),
  /** A group without a meaning of its own. */
  DIV("Div"),
  /** The title. */
  H1("H1"),
  /** A section heading. */
  H2("H2"),
  /** A heading below it. */
  H3("H3"),
  /** A heading below that. */
  H4("H4"),
  /** A paragraph. */
  P("P"),
  /** A list. */
  L("L"),
  /** An item of a list. */
  LI("LI"),
  /** The bullet or number of an item. */
  LBL("Lbl"),
  /** The text of an item. */
  LBODY("LBody"),
  /** A table of contents. */
  TOC("TOC"),
  /** An entry of it. */
  TOCI("TOCI"),
  /** A table. */
  TABLE("Table"),
  /** The head rows of a table. */
  THEAD("THead"),
  /** The rows of a table. */
  TBODY("TBody"),
  /** A row. */
  TR("TR"),
  /** A header cell. */
  TH("TH"),
  /** A cell. */
  TD("TD"),
  /** The caption of a table or a picture. */
  CAPTION("Caption"),
  /** A picture. */
  FIGURE("Figure"),
  /** A link. */
  LINK("Link"),
  /** Words with a property, for example a language. */
  SPAN("Span"),
  /** Stressed words. */
  EM("Em"),
  /** Important words. */
  STRONG("Strong"),
  /** A quotation. */
  BLOCK_QUOTE("BlockQuote"),
  /** A citation of what stands elsewhere in the document. */
  REFERENCE("Reference"),
  /** An entry of a list of sources: what identifies a work. */
  BIB_ENTRY("BibEntry");

  private final String type;

  Tag(String type) {
    this.type = type;
  }

  /** The name in a PDF file. */
  public String type() {
    return type;
  }

  /** Whether PDF 2.0 has it among its own; else only PDF 1.7 has. */
  public boolean isModern() {
    return switch (this) {
      case TOC, TOCI, BLOCK_QUOTE, REFERENCE, BIB_ENTRY -> false;
      default -> true;
    };
  }
}
