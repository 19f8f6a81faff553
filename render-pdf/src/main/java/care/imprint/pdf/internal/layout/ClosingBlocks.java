package care.imprint.pdf.internal.layout;

import care.imprint.edition.ArticleTarget;
import care.imprint.edition.Clinic;
import care.imprint.edition.Label;
import care.imprint.image.Drawing;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.value.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets what stands at the end of a handout: what to read next, the clinic, ways to the web. */
final class ClosingBlocks {
  /** The edge of a code that cameras read, 25 millimetres. */
  private static final double CODE = 71;

  /** The room between the clinic and the way to the web. */
  private static final double GUTTER = 18;

  /** The least width of one of two columns, in ems. */
  private static final double NARROWEST = 19;

  private final Setting setting;
  private final Stylesheet style;
  private final double width;
  private final Element root;

  ClosingBlocks(Setting setting, double width, Element root) {
    this.setting = setting;
    this.style = setting.style();
    this.width = width;
    this.root = root;
  }

  /** How a clinic is reached, and its own words below. */
  record Reach(Clinic clinic, Optional<String> line) {}

  List<Slab> related(List<ArticleTarget> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    List<Slab> slabs =
        new ArrayList<>(setting.heading(root, 2, setting.said(Label.RELATED), width));
    Element list = root.child(Tag.L, Attributes.numbering("None"));
    List<List<Slab>> entries = new ArrayList<>();
    for (ArticleTarget target : targets) {
      entries.add(related(list.child(Tag.LI).child(Tag.LBODY), target));
    }
    slabs.addAll(Slabs.listed(entries));
    return Slabs.whole(slabs, setting.whole());
  }

  private List<Slab> related(Element body, ArticleTarget target) {
    Passage title = new Passage(body.child(Tag.P));
    TextStyle look = style.text().bold().color(ColorRole.PRIMARY);
    target
        .address()
        .map(Href::value)
        .ifPresentOrElse(
            address ->
                setting.link(
                    title, target.title(), Links.to(target.article()), () -> address, look),
            () -> title.add(target.title(), look));
    List<Slab> entry = new ArrayList<>(setting.lines(title, width, style.air() * 0.7));
    target
        .summary()
        .map(words -> Passage.of(body.child(Tag.P), words, style.small()))
        .ifPresent(summary -> entry.addAll(setting.lines(summary, width, 1)));
    return Slabs.whole(entry);
  }

  /**
   * The clinic, how it is reached, and the way to the web, beside each other where there is room.
   *
   * @param together whether all ways to reach it stand in a paragraph, to save room
   * @param address where the page is on the web, if it is
   * @param version which text this is, in parts
   */
  List<Slab> contact(Reach reach, boolean together, Optional<Href> address, List<Said> version) {
    List<Slab> slabs =
        new ArrayList<>(setting.heading(root, 2, setting.said(Label.CONTACT), width));
    double half = (width - GUTTER) / 2;
    if (address.isPresent() && !together && half >= NARROWEST * style.base()) {
      slabs.add(new ClosingBlocks(setting, half, root).beside(reach, address.get(), version));
    } else {
      slabs.addAll(Slabs.whole(reached(reach, together)));
      address.map(it -> web(it, version)).ifPresent(slabs::add);
    }
    return slabs;
  }

  private Slab beside(Reach reach, Href address, List<Said> version) {
    Slab left = Slabs.joined(reached(reach, false));
    Slab right = web(address, version);
    List<Paint> paints = new ArrayList<>(left.paints());
    right.paints().forEach(paint -> paints.add(paint.moved(width + GUTTER, 0)));
    return Slab.of(left.gap(), Math.max(left.height(), right.height()), paints);
  }

  /** A line for each way to reach a clinic, or all in a paragraph. */
  private List<Slab> reached(Reach reach, boolean together) {
    Clinic clinic = reach.clinic();
    List<Slab> lines = new ArrayList<>();
    add(lines, Passage.of(root.child(Tag.P), clinic.name(), style.text().bold()));
    Said member = setting.said(Label.MEMBER_OF, clinic.network());
    add(lines, setting.paragraph(member, style.small(), root));
    List<Passage> ways = ways(clinic);
    if (together && !ways.isEmpty()) {
      add(lines, inOne(ways));
    } else {
      ways.forEach(way -> add(lines, way));
    }
    reach
        .line()
        .map(words -> Passage.of(root.child(Tag.P), words, style.small()))
        .ifPresent(own -> lines.addAll(setting.lines(own, width, style.air() * 0.7)));
    return lines;
  }

  private List<Passage> ways(Clinic clinic) {
    List<Passage> ways = new ArrayList<>();
    clinic.phone().ifPresent(phone -> ways.add(said(Label.PHONE, phone)));
    clinic.email().ifPresent(email -> ways.add(link(Label.EMAIL, email, "mailto:" + email)));
    clinic.website().map(Href::value).ifPresent(site -> ways.add(link(Label.WEBSITE, site, site)));
    if (!clinic.address().isEmpty()) {
      ways.add(said(Label.ADDRESS, String.join(", ", clinic.address())));
    }
    clinic.licence().ifPresent(number -> ways.add(said(Label.LICENCE, number)));
    return ways;
  }

  private Passage inOne(List<Passage> ways) {
    Passage all = new Passage(root.child(Tag.P));
    for (Passage way : ways) {
      if (!all.spans().isEmpty()) {
        all.decoration(" · ", style.small());
      }
      all.append(way);
    }
    return all;
  }

  private void add(List<Slab> lines, Passage passage) {
    lines.addAll(setting.lines(passage, width, lines.isEmpty() ? style.air() * 0.5 : 1));
  }

  private Passage said(Label label, String words) {
    Passage passage = new Passage(root.child(Tag.P));
    return passage.add(setting.said(label), "\u2002", style.small()).add(words, style.text());
  }

  private Passage link(Label label, String words, String target) {
    Passage passage = new Passage(root.child(Tag.P));
    passage.add(setting.said(label), "\u2002", style.small());
    TextStyle look = style.text().color(ColorRole.PRIMARY);
    return setting.link(passage, words, target, look);
  }

  /** A code that leads to the page on the web, its address, and which text this is. */
  private Slab web(Href address, List<Said> version) {
    Element section = root.child(Tag.SECT);
    Said title = setting.said(Label.WEB_EDITION);
    Attributes attributes = Attributes.alt(title.words()).in(title.language());
    Optional<Element> figure = Optional.of(section.child(Tag.FIGURE, attributes));
    Drawing code = QrCode.of(address.value());
    List<Paint> paints = new ArrayList<>();
    paints.add(new Paint.Picture(0, 0, CODE, CODE, code, figure));
    Slab beside = Slabs.joined(beside(section, title, address, version));
    double dy = Math.max(0, (CODE - beside.height()) / 2);
    beside.paints().forEach(paint -> paints.add(paint.moved(CODE + 8, dy)));
    return Slab.of(style.air() * 2, Math.max(CODE, beside.height()), paints);
  }

  private List<Slab> beside(Element section, Said title, Href address, List<Said> version) {
    double room = width - CODE - 8;
    TextStyle look = style.small().color(ColorRole.PRIMARY);
    Passage words = setting.paragraph(title, style.text().bold(), section);
    Passage link =
        setting.link(new Passage(section.child(Tag.P)), address.value(), address.value(), look);
    Passage which = setting.list(new Passage(section.child(Tag.P)), version, style.small());
    List<Slab> lines = new ArrayList<>(setting.lines(words, room, 0));
    lines.addAll(setting.lines(link, room, 1));
    lines.addAll(setting.lines(which, room, 1));
    return lines;
  }

  /** The addresses links lead to, by the letters that stand behind the links. */
  List<Slab> addresses(Map<String, String> letters) {
    List<Slab> slabs = new ArrayList<>(setting.heading(root, 2, setting.said(Label.LINKS), width));
    Element list = root.child(Tag.L, Attributes.numbering("LowerAlpha"));
    TextStyle look = style.small().color(ColorRole.TEXT);
    double indent = style.base() * 1.7;
    List<List<Slab>> set = new ArrayList<>();
    letters.forEach(
        (address, letter) -> {
          Element item = list.child(Tag.LI);
          Element label = item.child(Tag.LBL);
          Element body = item.child(Tag.LBODY);
          Passage passage = new Passage(body).link(address, look, address, body.child(Tag.LINK));
          List<Slab> lines = setting.lines(passage, width - indent, style.air() * 0.3);
          double baseline = setting.text().baseline(look, lines.get(0).height());
          List<Paint> mark =
              setting.text().paints(Span.of(letter + ".", look.bold()), 0, baseline, label);
          set.add(Slabs.whole(Slabs.marked(Slabs.indented(lines, indent), mark)));
        });
    slabs.addAll(Slabs.listed(set));
    return slabs;
  }
}
