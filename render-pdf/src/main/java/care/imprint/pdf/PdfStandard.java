package care.imprint.pdf;

/** The standards that a handout keeps, for readers with a screen reader and for archives. */
public enum PdfStandard {
  /**
   * PDF 1.7, accessible by PDF/UA-1 (ISO 14289-1) and archival with its structure by PDF/A-2a (ISO
   * 19005-2): what all readers and checkers of today know.
   */
  UA_1,
  /**
   * PDF 2.0, accessible by PDF/UA-2 (ISO 14289-2) and archival by PDF/A-4 (ISO 19005-4). Links and
   * the outline lead to elements of the structure, not only to places on pages. Not for presses.
   */
  UA_2
}
