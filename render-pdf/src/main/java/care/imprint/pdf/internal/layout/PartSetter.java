package care.imprint.pdf.internal.layout;

import care.imprint.pdf.internal.text.Shaper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Sets the parts of one handout, and takes those that are known from others. Each is taken only
 * once, since what is on a page twice is two elements of the structure; a part with a character
 * that no font has is set each time, so that it is noticed. Serves one render.
 */
final class PartSetter {
  private final Optional<KnownParts.Shelf> shelf;
  private final References references;
  private final HeadingTags headings;
  private final Shaper shaper;
  private final Set<KnownParts.Part> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  PartSetter(
      Optional<KnownParts.Shelf> shelf,
      References references,
      HeadingTags headings,
      Shaper shaper) {
    this.shelf = shelf;
    this.references = references;
    this.headings = headings;
    this.shaper = shaper;
  }

  /** The slabs of a part that says this, and nothing that it has not got here or asks for. */
  List<Slab> set(Object says, Supplier<List<Slab>> setting) {
    if (shelf.isEmpty()) {
      return setting.get();
    }
    KnownParts.Key key = new KnownParts.Key(says, headings.last());
    KnownParts.Part known = shelf.get().find(key);
    if (known == null || taken.contains(known) || !references.confirm(known.answers())) {
      return set(key, setting, shelf.get());
    }
    taken.add(known);
    headings.resume(known.heading());
    return new ArrayList<>(known.slabs());
  }

  private List<Slab> set(KnownParts.Key key, Supplier<List<Slab>> setting, KnownParts.Shelf parts) {
    int missing = shaper.missing().size();
    references.answers();
    List<Slab> slabs = setting.get();
    KnownParts.Part part =
        new KnownParts.Part(List.copyOf(slabs), references.answers(), headings.last());
    if (shaper.missing().size() == missing) {
      parts.give(key, part);
      taken.add(part);
    }
    return slabs;
  }
}
