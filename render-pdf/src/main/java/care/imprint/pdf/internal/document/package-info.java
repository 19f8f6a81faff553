/**
 * The document: pages, structure, fonts, pictures and metadata as a PDF file.
 *
 * <p>{@link care.imprint.pdf.internal.document.DocumentWriter} takes finished pages and writes a
 * file that conforms to PDF/UA-1 and PDF/A-2a. It knows nothing of guides. Nothing comes from the
 * clock: the same pages and {@link care.imprint.pdf.internal.document.Metadata} give the same
 * bytes.
 */
@NullMarked
package care.imprint.pdf.internal.document;

import org.jspecify.annotations.NullMarked;
