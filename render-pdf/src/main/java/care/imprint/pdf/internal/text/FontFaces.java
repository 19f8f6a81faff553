package care.imprint.pdf.internal.text;

import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Parsed fonts, kept by the digest of their file and bounded, so that a font is parsed once however
 * many clinics use it. Thread-safe.
 */
public final class FontFaces {
  private static final int MOST = 64;

  private final LoadingCache<Binary, FontFace> parsed =
      CacheBuilder.newBuilder().maximumSize(MOST).build(CacheLoader.from(FontFace::new));

  /** One object for each stack, since words are looked up by it. */
  private final Interner<FontStack> stacks = Interners.newWeakInterner();

  private final MeasuredTexts texts = new MeasuredTexts();
  private final ShapedWords words = new ShapedWords();

  /** An empty cache. */
  public FontFaces() {}

  /**
   * The faces to try in turn for a style of a typeface: its own, then the widest bundled family's.
   */
  public FontStack stack(Typeface typeface, FontStyle style) {
    return stack(typeface, style, List.of());
  }

  /** The same with other typefaces ahead of the widest bundled family. */
  FontStack stack(Typeface typeface, FontStyle style, List<Typeface> others) {
    Typeface widest = BundledTypefaces.of(BundledTypefaces.WIDEST);
    FontStack stack =
        new FontStack(
            Stream.of(Stream.of(typeface), others.stream(), Stream.of(widest))
                .flatMap(typefaces -> typefaces)
                .map(each -> face(each, style))
                .distinct()
                .toList());
    return stacks.intern(stack);
  }

  /**
   * Where texts in these typefaces are set: beside those of all other renders, or by themselves
   * where one is a clinic's own, which no other clinic shares.
   */
  public MeasuredTexts.Place place(Locale locale, List<Typeface> typefaces) {
    boolean open = mayShare(typefaces);
    StringBuilder name = new StringBuilder(locale.toLanguageTag());
    typefaces.forEach(typeface -> name.append(' ').append(typeface.id()));
    return new MeasuredTexts.Place(open ? texts : new MeasuredTexts(), name.toString());
  }

  /** A shaper for texts in these typefaces, which knows the words of all other renders likewise. */
  public Shaper shaper(Locale locale, List<Typeface> typefaces) {
    return new Shaper(locale, mayShare(typefaces) ? words : new ShapedWords());
  }

  /** Whether what is set in these typefaces may be used for other clinics: none is private. */
  public static boolean mayShare(List<Typeface> typefaces) {
    return typefaces.stream().allMatch(FontFaces::isBundled);
  }

  private static boolean isBundled(Typeface typeface) {
    return BundledTypefaces.find(typeface.id()).filter(typeface::equals).isPresent();
  }

  /** The face in a file. */
  public FontFace face(FontFile file) {
    return parsed.getUnchecked(file.ttf());
  }

  private FontFace face(Typeface typeface, FontStyle style) {
    return face(style.file(typeface));
  }
}
