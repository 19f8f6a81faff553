package care.imprint.pdf.internal.layout;

import care.imprint.article.Block;
import care.imprint.edition.Density;
import care.imprint.edition.Edition;
import care.imprint.edition.Wording;
import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Kept;
import care.imprint.typeface.Typeface;
import care.imprint.value.Slug;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts of handouts that were set before, found again by what they say, so that a block that many
 * clinics publish is set once. A part stands here only for handouts in which all that decides how
 * it is set is the same, and is taken only where all it asked of its own edition has the same
 * answer in the other. Handouts in a clinic's own typeface have none. Bounded and thread-safe.
 */
public final class KnownParts {
  private static final int SHELVES = 32;
  private static final int SLABS = 20_000;

  private final Cache<Surroundings, Shelf> shelves =
      CacheBuilder.newBuilder().maximumSize(SHELVES).build();

  /** Knows nothing yet. */
  public KnownParts() {}

  private record Surroundings(
      Locale locale,
      HandoutForm form,
      List<Slug> typefaces,
      int radius,
      Density density,
      Wording wording) {
    /** Without the wording: many words, which most clinics have alike. */
    @Override
    public int hashCode() {
      return Objects.hash(locale, form, typefaces, radius, density);
    }
  }

  /**
   * What a part is found by. Blocks that were told alike are one object, so that none is compared
   * word by word.
   *
   * @param says its words, in the order of the model
   * @param heading the level of the heading ahead of it
   */
  record Key(Object says, int heading) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && heading == key.heading
          && (says instanceof Block ? says == key.says : says.equals(key.says));
    }

    @Override
    public int hashCode() {
      int hash = says instanceof Block ? System.identityHashCode(says) : says.hashCode();
      return hash * 31 + heading;
    }
  }

  /**
   * A part that was set.
   *
   * @param slabs how it was set
   * @param answers what it asked of its edition
   * @param heading the level of its last heading
   */
  record Part(List<Slab> slabs, List<References.Answer<?>> answers, int heading) {}

  /** Parts for handouts in which all else is the same. */
  static final class Shelf {
    private final Kept<Key, Part> parts = new Kept<>(SLABS, (key, part) -> 1 + part.slabs().size());

    @Nullable Part find(Key key) {
      return parts.find(key);
    }

    void give(Key key, Part part) {
      parts.give(key, part);
    }
  }

  /** The shelf for a handout; a handout that must not share its parts, or cannot, has none. */
  Optional<Shelf> shelf(Edition edition, HandoutForm form) {
    List<Typeface> typefaces = HandoutSetter.typefaces(edition);
    boolean shares =
        form.part() == HandoutPart.WHOLE && !form.linkNotes() && FontFaces.mayShare(typefaces);
    return shares ? Optional.of(shelf(surroundings(edition, form, typefaces))) : Optional.empty();
  }

  private static Surroundings surroundings(
      Edition edition, HandoutForm form, List<Typeface> typefaces) {
    return new Surroundings(
        edition.locale(),
        form,
        typefaces.stream().map(Typeface::id).toList(),
        edition.brand().radius(),
        edition.brand().density(),
        edition.wording());
  }

  private Shelf shelf(Surroundings surroundings) {
    Shelf known = shelves.getIfPresent(surroundings);
    if (known != null) {
      return known;
    }
    Shelf made = new Shelf();
    shelves.put(surroundings, made);
    return made;
  }
}
