package care.imprint.pdf.internal.layout;

import care.imprint.article.Block;
import care.imprint.article.Finding;
import care.imprint.article.ListItem;
import care.imprint.article.Question;
import care.imprint.article.Step;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Label;
import care.imprint.edition.PlainWords;
import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.value.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Sets lists, questions, steps, findings and sources. */
final class ListBlocks {
  private static final Attributes NUMBERS = Attributes.numbering("Decimal");
  private static final Attributes BULLETS = Attributes.numbering("Disc");
  private static final Attributes PLAIN = Attributes.numbering("None");

  private final Setting setting;
  private final Stylesheet style;
  private final double width;
  private final Element parent;

  ListBlocks(Setting setting, double width, Element parent) {
    this.setting = setting;
    this.style = setting.style();
    this.width = width;
    this.parent = parent;
  }

  List<Slab> bullets(List<ListItem> items) {
    return items(items, index -> "•", BULLETS, ColorRole.ACCENT);
  }

  /** A list whose bullets are a mark of another kind. */
  List<Slab> marked(List<ListItem> items, String mark, ColorRole color) {
    return items(items, index -> mark, BULLETS, color);
  }

  List<Slab> numbered(List<ListItem> items, int start) {
    return items(items, index -> (start + index) + ".", NUMBERS, ColorRole.PRIMARY);
  }

  private List<Slab> items(
      List<ListItem> items, IntFunction<String> label, Attributes attributes, ColorRole color) {
    Element list = parent.child(Tag.L, attributes);
    TextStyle look = style.text().bold().color(color);
    double indent = indent(items.size(), label, look);
    List<List<Slab>> set = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      double gap = i == 0 ? style.air() * 0.8 : style.air() * 0.5;
      set.add(item(list, items.get(i).blocks(), label.apply(i), look, indent, gap));
    }
    return Slabs.listed(set);
  }

  private double indent(int count, IntFunction<String> label, TextStyle look) {
    double widest = 0;
    for (int i = 0; i < count; i++) {
      widest = Math.max(widest, setting.text().width(Span.of(label.apply(i), look)));
    }
    return Math.max(style.base() * 1.35, widest + style.base() * 0.6);
  }

  private List<Slab> item(
      Element list, List<Block> blocks, String label, TextStyle look, double indent, double gap) {
    Element item = list.child(Tag.LI);
    Element labelled = item.child(Tag.LBL);
    BlockSetter inner = new BlockSetter(setting, width - indent, item.child(Tag.LBODY));
    List<Slab> body = Slabs.indented(inner.set(blocks), indent);
    double baseline = setting.text().baseline(style.text(), style.base() * style.leading());
    List<Paint> mark = setting.text().paints(Span.of(label, look), 1, baseline, labelled);
    List<Slab> slabs = Slabs.gap(Slabs.marked(body, mark), gap);
    return Slabs.whole(slabs, setting.whole());
  }

  List<Slab> questions(Block.Faq faq) {
    List<Slab> slabs =
        new ArrayList<>(setting.heading(parent, 2, setting.said(faq.title(), Label.FAQ), width));
    for (Question question : faq.questions()) {
      Element section = parent.child(Tag.SECT);
      List<Slab> entry = new ArrayList<>();
      Passage asked =
          setting.passage(
              question.question(), style.heading(3), section.child(setting.headings().tag(3)));
      entry.addAll(setting.heading(asked, 3, PlainWords.of(question.question()), width));
      entry.set(0, entry.get(0).anchored(question.anchor().value()));
      entry.addAll(
          Slabs.gap(
              new BlockSetter(setting, width, section).set(question.answer()), style.air() * 0.4));
      slabs.addAll(Slabs.whole(entry, setting.whole()));
    }
    return slabs;
  }

  List<Slab> steps(Block.Steps steps) {
    List<Slab> slabs =
        new ArrayList<>(
            setting.heading(parent, 2, setting.said(steps.title(), Label.STEPS), width));
    Element list = parent.child(Tag.L, NUMBERS);
    TextStyle number = style.heading(2).color(ColorRole.ACCENT);
    double indent = style.base() * 2.4;
    List<List<Slab>> set = new ArrayList<>();
    for (int i = 0; i < steps.steps().size(); i++) {
      set.add(step(list, steps.steps().get(i), i + 1, number, indent));
    }
    slabs.addAll(Slabs.listed(set));
    return slabs;
  }

  private List<Slab> step(Element list, Step step, int index, TextStyle number, double indent) {
    Element item = list.child(Tag.LI);
    Element label = item.child(Tag.LBL);
    Element body = item.child(Tag.LBODY);
    List<Slab> inner = new ArrayList<>();
    Passage title = setting.passage(step.title(), style.text().bold(), body.child(Tag.P));
    inner.addAll(Slabs.keptWithNext(setting.lines(title, width - indent, 0)));
    inner.addAll(
        Slabs.gap(
            new BlockSetter(setting, width - indent, body).set(step.blocks()), style.air() * 0.3));
    double baseline = setting.text().baseline(style.text(), style.base() * style.leading());
    List<Paint> mark =
        setting.text().paints(Span.of(String.valueOf(index), number), 1, baseline + 2, label);
    List<Slab> slabs = Slabs.marked(Slabs.indented(inner, indent), mark);
    return Slabs.gap(Slabs.whole(slabs, setting.whole()), style.air());
  }

  List<Slab> evidence(Block.EvidenceSummary evidence) {
    List<Slab> slabs = new ArrayList<>();
    Said title = setting.said(evidence.caption(), Label.EVIDENCE);
    Passage caption = setting.paragraph(title, style.panelTitle(), parent);
    slabs.addAll(Slabs.keptWithNext(setting.lines(caption, width, style.air() * 1.4)));
    Element list = parent.child(Tag.L, PLAIN);
    for (Finding finding : evidence.findings()) {
      slabs.addAll(finding(list, finding));
    }
    return slabs;
  }

  private List<Slab> finding(Element list, Finding finding) {
    Element body = list.child(Tag.LI).child(Tag.LBODY);
    CitedSource cited = setting.references().source(finding.source());
    double inner = width - 16;
    Passage title = new Passage(body.child(Tag.P));
    title.add(cited.source().title(), style.text().bold(), owner(cited, title.element()));
    List<Slab> slabs = new ArrayList<>();
    slabs.addAll(Slabs.keptWithNext(setting.lines(title, inner, 0)));
    Passage reference = new Passage(body.child(Tag.P));
    linked(reference, cited, reference.element(), style.small());
    slabs.addAll(Slabs.keptWithNext(setting.lines(reference, inner, 2)));
    slabs.addAll(new BlockSetter(setting, inner, body).set(finding.found()));
    Panel panel =
        new Panel(0, width, Optional.empty(), Optional.empty(), Optional.of(ColorRole.ACCENT), 0);
    return Slabs.panelled(slabs, panel, 2, 16, style.air() * 1.2, setting.whole());
  }

  List<Slab> sources(Block.SourceList sources) {
    List<Slab> slabs =
        new ArrayList<>(
            setting.heading(parent, 2, setting.said(sources.title(), Label.SOURCES), width));
    Element list = parent.child(Tag.L, NUMBERS);
    double indent = style.base() * 2;
    List<List<Slab>> set = new ArrayList<>();
    for (CitedSource cited : setting.references().sources()) {
      if (setting.form().part() == HandoutPart.WHOLE || setting.notes().cites(cited.number())) {
        set.add(source(list, cited, indent));
      }
    }
    slabs.addAll(Slabs.listed(set));
    return slabs;
  }

  private List<Slab> source(Element list, CitedSource cited, double indent) {
    TextStyle look = style.small().color(ColorRole.TEXT);
    Element item = list.child(Tag.LI);
    Element label = item.child(Tag.LBL);
    Passage passage = new Passage(item.child(Tag.LBODY).child(Tag.BIB_ENTRY));
    linked(passage, cited, passage.element(), look);
    List<Slab> lines = Slabs.indented(setting.lines(passage, width - indent, 0), indent);
    double baseline = setting.text().baseline(look, look.size() * style.leading());
    Span number = Span.of(cited.number() + ".", look.bold());
    List<Slab> marked = Slabs.marked(lines, setting.text().paints(number, 0, baseline, label));
    List<Slab> slabs = new ArrayList<>(Slabs.gap(Slabs.whole(marked), style.air() * 0.45));
    slabs.set(0, slabs.get(0).anchored("source-" + cited.number()));
    return slabs;
  }

  /** What says the title or the reference of a source: a span of its own in another language. */
  private Element owner(CitedSource cited, Element element) {
    return cited
        .source()
        .language()
        .map(setting::language)
        .filter(attributes -> attributes.language().isPresent())
        .map(attributes -> element.child(Tag.SPAN, attributes))
        .orElse(element);
  }

  /** The reference, and where the work is found as a link where the reference does not say it. */
  private void linked(Passage passage, CitedSource cited, Element element, TextStyle look) {
    if (cited.source().retracted()) {
      passage.add(setting.said(Label.RETRACTED), " – ", look.bold());
    }
    Element owner = owner(cited, element);
    String words = cited.reference();
    Optional<String> address = cited.source().address().map(Href::value);
    int at = address.map(target -> place(words, target)).orElse(words.length());
    passage.add(words.substring(0, at), look, owner);
    if (at < words.length()) {
      found(passage, address.orElseThrow(), owner, look);
      passage.add(words.substring(at + address.orElseThrow().length()), look, owner);
    } else if (address.isPresent()) {
      passage.add(" ", look);
      found(passage, address.get(), element, look);
    }
  }

  private void found(Passage passage, String address, Element element, TextStyle look) {
    TextStyle linked = look.color(ColorRole.PRIMARY);
    passage.link(address, linked, address, element.child(Tag.LINK));
  }

  /** Where a reference says an address, and not a longer one; its end where it does not. */
  private static int place(String reference, String address) {
    int at = reference.indexOf(address);
    int end = at + address.length();
    boolean said = at >= 0 && (end == reference.length() || reference.startsWith(" ", end));
    return said ? at : reference.length();
  }
}
