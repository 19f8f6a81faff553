/**
 * The clinics: identity, brand, policy and local content; turns a library and a tenant into
 * editions.
 */
module care.imprint.tenant {
  requires transitive care.imprint.core;
  requires com.google.common;
  requires tools.jackson.databind;

  exports care.imprint.tenant;
  exports care.imprint.tenant.jurisdiction;

  opens care.imprint.tenant;
  opens care.imprint.tenant.jurisdiction;
  opens care.imprint.tenant.internal.reading;
}
