package care.imprint.pdf.internal.text;

import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.List;

/**
 * Parsed fonts, kept by the digest of their file and bounded, so that a font is parsed once however
 * many clinics use it. Thread-safe.
 */
public final class FontFaces {
  private static final int MOST = 64;

  private final LoadingCache<Binary, FontFace> parsed =
      CacheBuilder.newBuilder().maximumSize(MOST).build(CacheLoader.from(FontFace::new));

  /** An empty cache. */
  public FontFaces() {}

  /**
   * The faces to try in turn for a style of a typeface: its own, then the widest bundled family's.
   */
  public FontStack stack(Typeface typeface, FontStyle style) {
    Typeface widest = BundledTypefaces.of(BundledTypefaces.WIDEST);
    return new FontStack(List.of(face(typeface, style), face(widest, style)));
  }

  private FontFace face(Typeface typeface, FontStyle style) {
    return parsed.getUnchecked(style.file(typeface).ttf());
  }
}
