/** Editions as branded, tagged handouts. */
module care.imprint.pdf {
  requires transitive care.imprint.core;
  requires com.google.common;
  requires com.google.zxing;
  requires java.desktop;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;

  exports care.imprint.pdf;
}
