/** Editions as branded web pages. */
module care.imprint.html {
  requires transitive care.imprint.core;
  requires com.google.common;
  requires gg.jte.runtime;
  requires org.jsoup;
  requires tools.jackson.core;

  exports care.imprint.html;

  // Compiled templates find their markup as resources of the packages they are in.
  opens care.imprint.html.internal.page to
      gg.jte.runtime;
  opens care.imprint.html.internal.site to
      gg.jte.runtime;
}
