/**
 * How the editions of a clinic become a site: a {@link care.imprint.html.internal.site.Site} holds
 * a {@link care.imprint.html.internal.site.Shelf} for each language; the classes whose names end in
 * {@code Pages} and {@code Files} write what stands around the guides.
 */
@NullMarked
package care.imprint.html.internal.site;

import org.jspecify.annotations.NullMarked;
