package care.imprint.pdf.internal.layout;

import care.imprint.article.Block;
import care.imprint.article.ListItem;
import care.imprint.article.Notice;
import care.imprint.article.Tone;
import care.imprint.edition.Label;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets what stands on a ground of its own. */
final class PanelBlocks {
  private static final double PAD = 11;

  /** The least width of one of two panels beside each other, in ems. */
  private static final double NARROWEST = 19;

  private final Setting setting;
  private final Stylesheet style;
  private final double width;
  private final Element parent;

  PanelBlocks(Setting setting, double width, Element parent) {
    this.setting = setting;
    this.style = setting.style();
    this.width = width;
    this.parent = parent;
  }

  List<Slab> takeaways(Block.Takeaways takeaways) {
    Element section = parent.child(Tag.SECT);
    Said title = setting.said(takeaways.title(), Label.TAKEAWAYS);
    List<Slab> slabs = titled(section, title, style.panelTitle(), true);
    slabs.addAll(
        new ListBlocks(setting, inner(), section)
            .marked(takeaways.items(), "✓", ColorRole.PRIMARY));
    return panelled(slabs, tinted(Optional.of(ColorRole.PRIMARY)));
  }

  List<Slab> callout(Block.Callout callout) {
    boolean grave = callout.tone() == Tone.SAFETY || callout.tone() == Tone.WARNING;
    ColorRole color = grave ? ColorRole.ACCENT : ColorRole.PRIMARY;
    Element section = parent.child(Tag.SECT);
    Said title = setting.said(callout.title(), tone(callout.tone()));
    List<Slab> slabs = titled(section, title, style.panelTitle().color(color), false);
    slabs.addAll(new BlockSetter(setting, inner(), section).set(callout.blocks()));
    return panelled(slabs, outlined(color));
  }

  /** A protected text on a ground of its own; cut only where a page would end early for it. */
  List<Slab> notice(Notice notice) {
    Element section = parent.child(Tag.SECT, setting.language(notice.language()));
    List<Slab> slabs = titled(section, Said.of(notice.title()), style.panelTitle(), true);
    slabs.addAll(new BlockSetter(setting, inner(), section).set(notice.blocks()));
    Panel panel = tinted(Optional.of(ColorRole.ACCENT));
    return Slabs.panelled(slabs, panel, PAD, PAD + 5, style.air() * 1.6, setting.notice());
  }

  List<Slab> prosAndCons(Block.ProsAndCons both) {
    Element section = parent.child(Tag.SECT);
    List<Slab> slabs = new ArrayList<>();
    both.title()
        .ifPresent(title -> slabs.addAll(setting.heading(section, 3, Said.of(title), width)));
    slabs.addAll(beside(section, both).orElseGet(() -> below(section, both)));
    return slabs;
  }

  /** Both sides beside each other, where there is room and neither is long. */
  private Optional<List<Slab>> beside(Element section, Block.ProsAndCons both) {
    double half = (width - PAD) / 2;
    if (half < NARROWEST * style.base()) {
      return Optional.empty();
    }
    PanelBlocks halves = new PanelBlocks(setting, half, parent);
    Slab slab = Slabs.beside(halves.pros(section, both), halves.cons(section, both), half + PAD);
    return Optional.of(slab).filter(found -> found.height() <= setting.whole()).map(List::of);
  }

  private List<Slab> below(Element section, Block.ProsAndCons both) {
    List<Slab> slabs = new ArrayList<>(pros(section, both));
    slabs.addAll(cons(section, both));
    return Slabs.whole(slabs, setting.whole());
  }

  private List<Slab> pros(Element section, Block.ProsAndCons both) {
    return side(section, both.prosTitle(), both.pros(), "+", ColorRole.PRIMARY);
  }

  private List<Slab> cons(Element section, Block.ProsAndCons both) {
    return side(section, both.consTitle(), both.cons(), "–", ColorRole.ACCENT);
  }

  private List<Slab> side(
      Element section, String title, List<ListItem> items, String mark, ColorRole color) {
    List<Slab> slabs = titled(section, Said.of(title), style.panelTitle().color(color), false);
    slabs.addAll(new ListBlocks(setting, inner(), section).marked(items, mark, color));
    return panelled(slabs, outlined(color));
  }

  List<Slab> quotation(Block.Quotation quotation) {
    Element quote = parent.child(Tag.BLOCK_QUOTE);
    List<Slab> slabs = new ArrayList<>();
    slabs.addAll(new BlockSetter(setting, inner(), quote).set(quotation.blocks()));
    if (quotation.by().isPresent() || quotation.source().isPresent()) {
      slabs.addAll(setting.lines(origin(quotation, quote.child(Tag.P)), inner(), 3));
    }
    Panel bar =
        new Panel(0, width, Optional.empty(), Optional.empty(), Optional.of(ColorRole.LINE), 0);
    return Slabs.panelled(slabs, bar, 3, 2 * PAD, style.air() * 1.3, setting.whole());
  }

  private Passage origin(Block.Quotation quotation, Element element) {
    Passage origin = new Passage(element).decoration("—\u00a0", style.small());
    quotation.by().ifPresent(name -> origin.add(name, style.small()));
    quotation.source().ifPresent(source -> cite(source, quotation.by().isEmpty(), origin));
    return origin;
  }

  private void cite(Slug source, boolean alone, Passage origin) {
    if (alone) {
      origin.add(setting.references().source(source).source().title(), style.small());
    }
    InlineSpans.cite(setting, source, style.small(), origin.element(), origin);
  }

  List<Slab> call(Block.CallToAction call) {
    Element section = parent.child(Tag.SECT);
    List<Slab> slabs =
        new ArrayList<>(new BlockSetter(setting, inner(), section).set(call.blocks()));
    Said said = setting.said(call.label(), Label.BOOK);
    TextStyle look = style.text().bold().size(style.base() * 1.1).color(ColorRole.PRIMARY);
    Passage passage = new Passage(section.child(Tag.P));
    call.href()
        .ifPresentOrElse(
            href -> {
              Element link = passage.element().child(Tag.LINK);
              passage.link(said.words(), look.underlined(), href.value(), said.owner(link));
              passage.link(
                  "\u2002" + Setting.shown(href.value()), style.small(), href.value(), link);
            },
            () -> passage.add(said, "", look));
    slabs.addAll(setting.lines(passage, inner(), slabs.isEmpty() ? 0 : style.air()));
    return panelled(slabs, outlined(ColorRole.PRIMARY));
  }

  private List<Slab> titled(Element section, Said title, TextStyle look, boolean heading) {
    Tag tag = heading ? setting.headings().tag(2) : Tag.P;
    Passage passage = setting.passage(title.content(), look, section.child(tag, title.language()));
    List<Slab> lines = new ArrayList<>(setting.text().lines(passage, inner(), 1.25, 0));
    if (heading) {
      lines.set(0, lines.get(0).bookmarked(new Bookmark(2, title.words())));
    }
    return new ArrayList<>(Slabs.keptWithNext(Slabs.whole(lines)));
  }

  private List<Slab> panelled(List<Slab> slabs, Panel panel) {
    return Slabs.panelled(slabs, panel, PAD, PAD + 5, style.air() * 1.6, setting.whole());
  }

  private Panel tinted(Optional<ColorRole> bar) {
    return new Panel(0, width, Optional.of(ColorRole.TINT), Optional.empty(), bar, 0);
  }

  private Panel outlined(ColorRole color) {
    return new Panel(
        0, width, Optional.empty(), Optional.of(color), Optional.empty(), style.radius());
  }

  private double inner() {
    return width - 2 * PAD - 10;
  }

  private static Label tone(Tone tone) {
    return switch (tone) {
      case INFO -> Label.TONE_INFO;
      case TIP -> Label.TONE_TIP;
      case WARNING -> Label.TONE_WARNING;
      case SAFETY -> Label.TONE_SAFETY;
    };
  }
}
