package care.imprint.publish;

import care.imprint.render.Renderer;

/**
 * A renderer that had a part in a release.
 *
 * @param format the id of its format
 * @param version its version
 * @param mediaType the media type of its files
 */
public record RendererVersion(String format, String version, String mediaType) {
  static RendererVersion of(Renderer renderer) {
    return new RendererVersion(renderer.format(), renderer.version(), renderer.mediaType());
  }
}
