package care.imprint.tenant.internal.jurisdiction;

/**
 * What a rule found.
 *
 * @param judged the words it judged
 * @param excerpt what to show of them
 */
record Finding(Passage judged, String excerpt) {}
