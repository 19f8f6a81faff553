package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Stretch;
import care.imprint.pdf.internal.text.Kept;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of pages that were written before, found again by their pieces: what many clinics
 * publish is written once. Only stretches are kept whose content depends on nothing but their
 * pieces, and on how many numbers the page gave away before. Bounded and thread-safe.
 */
final class WrittenStretches {
  /** How many compressed bytes are kept, and some for what stands beside them. */
  private static final long MOST = 16L << 20;

  private static final int BESIDE = 2_048;

  private final Kept<Key, WrittenStretch> known =
      new Kept<>(MOST, (key, stretch) -> stretch.packed().size() + BESIDE);

  private record Key(Stretch stretch, int firstNumber) {}

  /** The stretches of a page, as they were written, or to be written. */
  List<PageStretch> of(Page page) {
    List<PageStretch> stretches = new ArrayList<>();
    int number = 0;
    for (Stretch stretch : page.stretches()) {
      WrittenStretch written = stretch.isShared() ? find(stretch, number) : null;
      PageStretch next = written == null ? StretchDraft.of(stretch, number) : written;
      stretches.add(next);
      number += next.owners().size();
    }
    return stretches;
  }

  private @Nullable WrittenStretch find(Stretch stretch, int firstNumber) {
    return known.find(new Key(stretch, firstNumber));
  }

  void give(StretchDraft draft, WrittenStretch written) {
    known.give(new Key(draft.stretch(), draft.firstNumber()), written);
  }
}
