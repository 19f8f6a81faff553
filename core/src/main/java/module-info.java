/**
 * The domain of Imprint: articles, sources, programmes and costs, read and checked, and the
 * editions made of them.
 */
module care.imprint.core {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires com.google.common;
  requires citeproc.java;
  requires io.github.javadiffutils;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires java.xml;
  requires org.hibernate.validator;

  exports care.imprint.article;
  exports care.imprint.change;
  exports care.imprint.check;
  exports care.imprint.cost;
  exports care.imprint.edition;
  exports care.imprint.image;
  exports care.imprint.library;
  exports care.imprint.library.internal.data to
      care.imprint.tenant;
  exports care.imprint.library.internal.markdown to
      care.imprint.tenant;
  exports care.imprint.library.internal.reading to
      care.imprint.tenant;
  exports care.imprint.problem;
  exports care.imprint.program;
  exports care.imprint.publish;
  exports care.imprint.render;
  exports care.imprint.source;
  exports care.imprint.typeface;
  exports care.imprint.value;

  opens care.imprint.article;
  opens care.imprint.change;
  opens care.imprint.cost;
  opens care.imprint.edition;
  opens care.imprint.image;
  opens care.imprint.library;
  opens care.imprint.program;
  opens care.imprint.publish;
  opens care.imprint.source;
  opens care.imprint.typeface;
  opens care.imprint.value;
}
