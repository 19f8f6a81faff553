package care.imprint.pdf;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a handout goes to the press.
 *
 * <pre>{@code
 * Press.NONE.inks(Inks.GREY).bleed(Press.millimetres(3)).marks(PressMark.CROP)
 * }</pre>
 *
 * @param inks the colours
 * @param intent the printing condition that {@link Inks#CMYK} is meant for; {@link
 *     OutputIntent#SWOP} unless said
 * @param bleed how far grounds at the edge go over it, in points; 0 to 36
 * @param marks the marks outside the trim
 * @param booklet whether two pages stand side by side on each side of a sheet, in the order that
 *     makes a booklet when the sheets are folded and stapled in the fold. Such a file is for the
 *     press: it has no tags and no links, and readers want the handout it is made from
 */
public record Press(
    Inks inks, Optional<OutputIntent> intent, double bleed, Set<PressMark> marks, boolean booklet) {
  /** An office printer: colour, no bleed, no marks, page by page. */
  public static final Press NONE =
      new Press(Inks.RGB, Optional.empty(), 0, Collections.emptySet(), false);

  private static final double MOST_BLEED = 36;

  private static final double MILLIMETRE = 72 / 25.4;

  /**
   * Copies the marks.
   *
   * @throws IllegalArgumentException if the bleed is negative or more than 36 points
   */
  public Press {
    if (!(bleed >= 0 && bleed <= MOST_BLEED)) {
      throw new IllegalArgumentException("Not a bleed of 0 to 36 points: " + bleed);
    }
    marks = Collections.unmodifiableSet(new TreeSet<>(marks));
  }

  /** A length in points. */
  public static double millimetres(double length) {
    return length * MILLIMETRE;
  }

  /** The same in other colours. */
  public Press inks(Inks other) {
    return new Press(other, intent, bleed, marks, booklet);
  }

  /** The same for another printing condition. */
  public Press intent(OutputIntent other) {
    return new Press(inks, Optional.of(other), bleed, marks, booklet);
  }

  /**
   * The same with grounds that go over the edge, in points.
   *
   * @throws IllegalArgumentException if that is negative or more than 36 points
   */
  public Press bleed(double points) {
    return new Press(inks, intent, points, marks, booklet);
  }

  /** The same with these marks. */
  public Press marks(PressMark... shown) {
    Set<PressMark> all = EnumSet.noneOf(PressMark.class);
    all.addAll(Arrays.asList(shown));
    return new Press(inks, intent, bleed, all, booklet);
  }

  /** The same with pages side by side on sheets to be folded, or one by one. */
  public Press booklet(boolean folded) {
    return new Press(inks, intent, bleed, marks, folded);
  }

  /** All of it in one line; other presses have other lines. Empty for {@link #NONE}. */
  public String describe() {
    return Stream.of(
            inks == Inks.RGB ? "" : inks.name(),
            intent.map(condition -> condition.profile().sha256().substring(0, 12)).orElse(""),
            bleed == 0 ? "" : "bleed" + bleed,
            marks.stream().map(Enum::name).collect(Collectors.joining()),
            booklet ? "booklet" : "")
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining("-"))
        .toLowerCase(Locale.ROOT);
  }
}
