package care.imprint.typeface;

import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.typeface.internal.sfnt.FontTables;
import care.imprint.typeface.internal.sfnt.Glyphs;
import care.imprint.typeface.internal.sfnt.TableException;
import care.imprint.value.Binary;
import java.util.Optional;

/**
 * Reads font files that somebody else made: TrueType outlines, in a file that ends with {@code
 * .ttf} or {@code .otf}.
 *
 * <p>Nothing is drawn here, yet everything that a renderer will rely on is looked at before one
 * meets the file: that each table lies within the file, that every glyph lies within its table,
 * that no composed glyph holds itself, and that letters can be found. Rights are those that the
 * font itself states in the field fsType of its table OS/2 (<a
 * href="https://learn.microsoft.com/en-us/typography/opentype/spec/os2#fstype">OpenType, OS/2</a>):
 * restricted, not to be subset, and bitmap only are refused.
 *
 * <p>Stateless and thread-safe.
 */
public final class FontReader {
  /** The longest font file that is read, in bytes. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final int RESTRICTED = 0x0002;
  private static final int PREVIEW_OR_EDITABLE = 0x000C;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAP_ONLY = 0x0200;

  /** A reader. */
  public FontReader() {}

  /**
   * Reads a font.
   *
   * @param file the file's name as problems shall tell it
   * @param content the bytes of the file
   * @param problems where everything that is wrong is added
   * @return the font, to be served on pages as it is; empty if something is wrong with it
   */
  public Optional<FontFile> read(String file, byte[] content, Problems problems) {
    if (content.length > MAX_BYTES) {
      problems.add(FontProblem.FONT_TOO_LARGE, Location.of(file), content.length, MAX_BYTES);
      return Optional.empty();
    }
    Problems own = new Problems();
    kind(content)
        .ifPresentOrElse(
            kind -> own.add(FontProblem.FONT_WRONG_KIND, Location.of(file), kind),
            () -> check(file, content, own));
    problems.addAll(own.sorted());
    return own.hasErrors()
        ? Optional.empty()
        : Optional.of(new FontFile(Binary.of(content), Optional.empty()));
  }

  /** What a file is that is no TrueType font. */
  private static Optional<String> kind(byte[] content) {
    String mark =
        content.length < 4
            ? ""
            : new String(content, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
    return switch (mark) {
      case "\0\1\0\0", "true" -> Optional.empty();
      case "OTTO" -> Optional.of("OpenType, PostScript outlines (CFF)");
      case "ttcf" -> Optional.of("TrueType Collection");
      case "wOFF" -> Optional.of("WOFF");
      case "wOF2" -> Optional.of("WOFF2");
      default -> Optional.of("?");
    };
  }

  private static void check(String file, byte[] content, Problems problems) {
    try {
      FontTables tables = FontTables.of(content);
      rights(file, tables, problems);
      Glyphs glyphs = Glyphs.of(tables);
      String missing = glyphs.missing();
      if (!missing.isEmpty()) {
        problems.add(FontProblem.FONT_LACKS_LETTERS, Location.of(file), missing);
      }
    } catch (TableException damaged) {
      problems.add(FontProblem.FONT_DAMAGED, Location.of(file), damaged.table());
    }
  }

  private static void rights(String file, FontTables tables, Problems problems) {
    int rights = tables.table("OS/2").unsigned16(8);
    boolean restricted = (rights & RESTRICTED) != 0 && (rights & PREVIEW_OR_EDITABLE) == 0;
    if (restricted || (rights & (NO_SUBSETTING | BITMAP_ONLY)) != 0) {
      problems.add(
          FontProblem.FONT_EMBEDDING_FORBIDDEN, Location.of(file), "0x%04x".formatted(rights));
    }
  }
}
