package care.imprint.pdf.internal.opentype;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Arabic: letters join with those beside them, and take the form for it. Source: Unicode 15,
 * chapter 9.2 and ArabicShaping; "Developing OpenType Fonts for Arabic Script".
 */
final class ArabicModel implements ShapingModel {
  private static final int ALONE = 1 << 1;
  private static final int LAST = 1 << 2;
  private static final int MIDDLE = 1 << 3;
  private static final int FIRST = 1 << 4;

  /** Joining types: D on both sides, R towards the letter before, C causes joining. */
  private static final String TYPES =
      "D0620 R0622-0625 D0626 R0627 D0628 R0629 D062A-062E R062F-0632 D0633-063F C0640 D0641-0647"
          + " R0648 D0649-064A D066E-066F R0671-0673 R0675-0677 D0678-0687 R0688-0699 D069A-06BF"
          + " R06C0 D06C1-06C2 R06C3-06CB D06CC R06CD D06CE R06CF D06D0-06D1 R06D2-06D3 R06D5"
          + " R06EE-06EF D06FA-06FC D06FF D0750-0758 R0759-075B D075C-076A R076B-076C D076D-0770"
          + " R0771 D0772 R0773-0774 D0775-0777 R0778-0779 D077A-077F R0870-0882 C0883-0885 D0886"
          + " D0889-088D R088E D08A0-08A9 R08AA-08AC R08AE D08AF-08B0 R08B1-08B2 D08B3-08B8 R08B9"
          + " D08BA-08C8 C200D";

  private static final NavigableMap<Integer, int[]> JOINING = joining();

  private static final List<Stage> STAGES =
      List.of(
          Stage.of("ccmp", "locl"),
          Stage.of(ALONE, "isol"),
          Stage.of(LAST, "fina"),
          Stage.of(MIDDLE, "medi"),
          Stage.of(FIRST, "init"),
          Stage.of("rlig").strict(),
          Stage.of("calt").strict(),
          Stage.of("rclt", "liga", "clig", "mset").strict());

  @Override
  public List<Stage> stages(GlyphBuffer buffer) {
    int before = -1;
    for (int i = 0; i < buffer.size(); i++) {
      if (!isPassedOver(buffer.get(i))) {
        form(buffer, i, before);
        before = i;
      }
    }
    return STAGES;
  }

  @Override
  public boolean marksKeepTheirRoom() {
    return false;
  }

  private static void form(GlyphBuffer buffer, int at, int before) {
    int next = at + 1;
    while (next < buffer.size() && isPassedOver(buffer.get(next))) {
      next++;
    }
    char type = type(buffer.get(at));
    boolean joinsBack = type != 'U' && before >= 0 && reachesOn(type(buffer.get(before)));
    boolean joinsOn = reachesOn(type) && next < buffer.size() && type(buffer.get(next)) != 'U';
    if (type != 'U') {
      buffer.get(at).mask |= joinsBack ? (joinsOn ? MIDDLE : LAST) : (joinsOn ? FIRST : ALONE);
    }
  }

  private static boolean reachesOn(char type) {
    return type == 'D' || type == 'C';
  }

  private static boolean isPassedOver(Glyph glyph) {
    return BidiClasses.isMark(glyph.codePoint);
  }

  private static char type(Glyph glyph) {
    var range = JOINING.floorEntry(glyph.codePoint);
    return range != null && glyph.codePoint <= range.getValue()[0]
        ? (char) range.getValue()[1]
        : 'U';
  }

  private static NavigableMap<Integer, int[]> joining() {
    TreeMap<Integer, int[]> types = new TreeMap<>();
    for (String range : TYPES.split(" ", -1)) {
      String[] ends = range.substring(1).split("-", -1);
      int last = Integer.parseInt(ends[ends.length - 1], 16);
      types.put(Integer.parseInt(ends[0], 16), new int[] {last, range.charAt(0)});
    }
    return types;
  }
}
