package care.imprint.html.internal.page;

import care.imprint.edition.Edition;
import care.imprint.edition.Wording;
import care.imprint.html.internal.page.References.Answer;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts of pages that were written before, found again by what they say, so that a block that many
 * clinics publish is written once. A part is taken only where it would stand at the same point of a
 * page, all it asked of its own edition has the same answer in the other, and the ids it was given
 * are free. Hosts with HTML of their own get none, since nobody knows what that depends on. Bounded
 * and thread-safe.
 */
public final class KnownParts {
  private static final int SHELVES = 64;

  /** How many bytes are kept in a shelf, and some for what stands beside them. */
  static final long MOST = 4L << 20;

  private static final int BESIDE = 512;
  private static final int ANSWER = 64;

  private final Cache<Surroundings, Shelf> shelves =
      CacheBuilder.newBuilder().maximumSize(SHELVES).build();

  /** Knows nothing yet. */
  public KnownParts() {}

  private record Surroundings(Locale locale, Wording wording, String prefix) {}

  /**
   * What a part is found by.
   *
   * @param says its words, in the order of the model
   * @param reserved the id it has in the list of contents
   * @param point where on the page it begins
   */
  record Key(Object says, Optional<String> reserved, Progress.Point point) {}

  /** A part that was written: its UTF-8 bytes, and what they hold for. */
  static final class Part {
    private final byte[] html;
    private final List<Answer<?>> answers;
    private final Ids.Names names;
    private final Progress.Point end;

    /**
     * A part.
     *
     * @param html its bytes, never changed
     * @param answers what it asked of its edition
     * @param names the names it asked for as ids
     * @param end where on the page it ends
     */
    Part(byte[] html, List<Answer<?>> answers, Ids.Names names, Progress.Point end) {
      this.html = html;
      this.answers = answers;
      this.names = names;
      this.end = end;
    }

    /** Whether it can stand on a page. */
    boolean fits(References references, Progress progress) {
      return references.confirm(answers) && progress.ids().allow(names);
    }

    /** Puts it on a page. */
    void write(Progress progress, HtmlTemplateOutput out) {
      progress.goOn(names, end);
      out.writeBinaryContent(html);
    }

    private int weight() {
      return BESIDE + html.length + ANSWER * answers.size();
    }
  }

  /** Parts for pages in which all else is the same. */
  static final class Shelf {
    private final Cache<Key, Part> parts =
        CacheBuilder.newBuilder()
            .maximumWeight(MOST)
            .<Key, Part>weigher((key, part) -> part.weight())
            .build();

    @Nullable Part find(Key key) {
      return parts.getIfPresent(key);
    }

    void put(Key key, Part part) {
      parts.put(key, part);
    }
  }

  /** The shelf for a page; a page that must not share its parts has none. */
  Optional<Shelf> shelf(Edition edition, Settings settings) {
    if (!settings.overrides().byKind().isEmpty()) {
      return Optional.empty();
    }
    String prefix = settings.prefix(edition.id().article());
    return Optional.of(shelf(new Surroundings(edition.locale(), edition.wording(), prefix)));
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
