/** Editions as branded web pages. */
module care.imprint.html {
  requires transitive care.imprint.core;
  requires com.google.common;
  requires gg.jte.runtime;
  requires org.jsoup;
  requires tools.jackson.core;

  exports care.imprint.html;

  opens care.imprint.html.internal.template to
      gg.jte.runtime;
}
