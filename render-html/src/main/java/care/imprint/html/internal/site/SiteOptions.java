package care.imprint.html.internal.site;

/**
 * What a site offers besides its guides.
 *
 * @param handouts whether handouts lie beside the guides
 * @param search whether there is a script that searches
 */
public record SiteOptions(boolean handouts, boolean search) {}
