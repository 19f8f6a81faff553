/** Editions as branded, tagged handouts. */
module care.imprint.pdf {
  requires transitive care.imprint.core;
}
