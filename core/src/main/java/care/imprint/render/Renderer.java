package care.imprint.render;

import care.imprint.edition.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Edition in, bytes out.
 *
 * <p>A renderer knows nothing of tenants' files, the library or the network. It is immutable and
 * thread-safe: each call keeps its state to itself. The same edition gives the same bytes.
 */
public interface Renderer {
  /** The id of the format, for example {@code html}; also how users name it. */
  String format();

  /** The media type of what is written, for example {@code text/html}. */
  String mediaType();

  /** The file extension without a dot, for example {@code pdf}. */
  String fileExtension();

  /**
   * Changes whenever the same edition may give other bytes; what is unchanged is not rendered
   * again.
   */
  String version();

  /**
   * Writes an edition. The stream is flushed and left open.
   *
   * @throws IOException if the stream cannot be written
   * @throws RenderException if the edition cannot be rendered, for example for want of a glyph
   */
  void render(Edition edition, OutputStream out) throws IOException;

  /**
   * The files that what is written refers to (style sheets, fonts, pictures), to be put below the
   * clinic's folder; none if it stands alone. Names carry a digest of the content, so that files of
   * one name are the same everywhere.
   */
  default List<Asset> assets(Edition edition) {
    return List.of();
  }

  /**
   * Reads files of this renderer back and looks for the protected notices; a publisher asks it of
   * every file before it enters a release. Without one, files are published unproved, and that is
   * reported.
   */
  default Optional<Prover> prover() {
    return Optional.empty();
  }
}
