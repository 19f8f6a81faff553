/**
 * The authoring dialect: Markdown with front matter, {@code :::} containers, {@code [@citations]}
 * and {@code {{facts}}}.
 *
 * <p>{@link care.imprint.library.internal.markdown.Dialect} parses a text into a tree of nodes with
 * their places; {@link care.imprint.library.internal.markdown.BlockReader}, {@link
 * care.imprint.library.internal.markdown.ContainerReader} and {@link
 * care.imprint.library.internal.markdown.InlineReader} turn the nodes into blocks and inlines, and
 * tell what they cannot; {@link care.imprint.library.internal.markdown.MarkdownReader} is the way
 * in.
 */
@NullMarked
package care.imprint.library.internal.markdown;

import org.jspecify.annotations.NullMarked;
