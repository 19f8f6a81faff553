/** Editions as branded web pages. */
module care.imprint.html {
  requires transitive care.imprint.core;
}
