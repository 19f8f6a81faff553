package care.imprint.tenant.internal.reading;

import care.imprint.article.Block;
import care.imprint.image.Image;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.typeface.FontFile;
import java.util.List;
import java.util.SortedMap;

/**
 * What was read of the files that a configuration names, by kind.
 *
 * @param pictures logos
 * @param fonts the files of typefaces
 * @param texts texts by language
 */
record KnownFiles(
    Once<Image> pictures,
    Once<FontFile> fonts,
    Once<SortedMap<String, Placed<List<Block>>>> texts) {
  static KnownFiles none() {
    return new KnownFiles(new Once<>(), new Once<>(), new Once<>());
  }
}
