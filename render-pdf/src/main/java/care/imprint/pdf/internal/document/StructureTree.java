package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Attributes;
import care.imprint.pdf.internal.layout.Element;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * The logical structure as it is met while pages are written. In PDF 2.0 the types that it knows
 * are of its namespace, the others of that of PDF 1.7, which needs no name. Source: ISO 32000-1,
 * 14.7; ISO 32000-2, 14.7.4 and 14.8.6.
 */
final class StructureTree {
  private static final String NAMESPACE = "<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>";

  /** How types that PDF 1.7 does not know are to be taken. */
  private static final String ROLES = "/RoleMap<</Em/Span/Strong/Span>>";

  /** How many elements a handout may well have. */
  private static final int LIKELY = 800;

  private final PdfFile file;
  private final boolean modern;
  private final int namespace;
  private final int root;
  private final IdentityHashMap<Element, Node> nodes = new IdentityHashMap<>(LIKELY);

  /** The numbers of elements that were spoken of before they were met. */
  private final IdentityHashMap<Element, Integer> promised = new IdentityHashMap<>();

  private final List<Node> order = new ArrayList<>();
  private final TreeMap<Integer, String> parents = new TreeMap<>();
  private int nextParent;

  /** A tree without elements, of PDF 2.0 or of PDF 1.7. */
  StructureTree(PdfFile file, boolean modern) {
    this.file = file;
    this.modern = modern;
    this.root = file.reserve();
    this.namespace = modern ? file.add(NAMESPACE) : 0;
  }

  private static final class Node {
    private final int number;
    private final Element element;
    private final int parent;
    private final ByteText kids = new ByteText(24);
    private String box = "";
    private String reference = "";
    private int page;

    Node(int number, Element element, int parent) {
      this.number = number;
      this.parent = parent;
      this.element = element;
    }
  }

  int root() {
    return root;
  }

  /** The number of an element that is met now or later. */
  int number(Element element) {
    Node known = nodes.get(element);
    return known != null ? known.number : promised.computeIfAbsent(element, key -> file.reserve());
  }

  /** A key of the parent tree for a page or an annotation. */
  int nextParent() {
    return nextParent++;
  }

  /** A piece of content of an element. */
  private static void content(Node node, int page, int mcid) {
    if (node.page == 0) {
      node.page = page;
    }
    if (node.page == page) {
      node.kids.append(mcid).append(' ');
    } else {
      node.kids.append("<</Type/MCR/Pg ").append(page).append(" 0 R/MCID ");
      node.kids.append(mcid).append(">>");
    }
  }

  /** An annotation of an element. */
  void annotation(Element element, int page, int annotation, int parentKey) {
    Node node = node(element);
    node.kids.append("<</Type/OBJR/Pg ").append(page).append(" 0 R/Obj ");
    node.kids.append(annotation).append(" 0 R>>");
    parents.put(parentKey, node.number + " 0 R");
  }

  /** Says that an element speaks of another. Source: ISO 32000-2, 14.7.2; ISO 14289-2, 8.2.5.8. */
  void refer(Element element, int other) {
    node(element).reference = "/Ref[" + other + " 0 R]";
  }

  /** Where a figure stands on its page. */
  void figure(WrittenStretch.Figure figure) {
    ByteText box = new ByteText().append("/A<</O/Layout/Placement/Block/BBox[");
    figure.box().write(box);
    node(figure.element()).box = box.append("]>>").toString();
  }

  /** The elements of the pieces of content of a page, by their number. */
  void page(int parentKey, int page, List<Element> owners) {
    ByteText list = new ByteText(12 * owners.size() + 2).append("[");
    for (int mcid = 0; mcid < owners.size(); mcid++) {
      Node node = node(owners.get(mcid));
      content(node, page, mcid);
      list.append(node.number).append(" 0 R ");
    }
    parents.put(parentKey, list.append(']').toString());
  }

  /** Writes all elements; the root's object is set last. */
  void write() {
    for (Node node : order) {
      write(node, file.begin(node.number));
      file.end();
    }
    int tree = file.reserve();
    ByteText numbers = file.begin(tree).append("<</Nums[");
    parents.forEach((key, value) -> numbers.append(key).append(' ').append(value).append(' '));
    numbers.append("]>>");
    file.end();
    file.set(
        root,
        "<</Type/StructTreeRoot%s/K[%s 0 R]/ParentTree %s 0 R/ParentTreeNextKey %s>>"
            .formatted(
                modern ? "/Namespaces[" + namespace + " 0 R]" : ROLES,
                order.get(0).number,
                tree,
                nextParent));
  }

  /** Leaves the tree out: its root's object is nothing. */
  void leaveOut() {
    file.set(root, "null");
  }

  private Node node(Element element) {
    Node known = nodes.get(element);
    if (known != null) {
      return known;
    }
    Node parent = element.parent().map(this::node).orElse(null);
    Integer given = promised.remove(element);
    int number = given == null ? file.reserve() : given;
    Node node = new Node(number, element, parent == null ? root : parent.number);
    nodes.put(element, node);
    order.add(node);
    if (parent != null) {
      parent.kids.append(number).append(" 0 R ");
    }
    return node;
  }

  private void write(Node node, ByteText body) {
    body.append("<</S/").append(node.element.tag().type());
    if (modern && node.element.tag().isModern()) {
      body.append("/NS ").append(namespace).append(" 0 R");
    }
    body.append("/P ").append(node.parent).append(" 0 R");
    if (node.page > 0) {
      body.append("/Pg ").append(node.page).append(" 0 R");
    }
    if (!node.element.attributes().equals(Attributes.NONE)) {
      write(node.element.attributes(), body);
    }
    body.append(node.box).append(node.reference).append("/K[").append(node.kids).append("]>>");
  }

  private static void write(Attributes attributes, ByteText body) {
    attributes.alt().ifPresent(words -> Syntax.text(body.append("/Alt"), words));
    attributes.language().ifPresent(tag -> body.append("/Lang").append(Syntax.ascii(tag)));
    attributes.expansion().ifPresent(words -> Syntax.text(body.append("/E"), words));
    attributes
        .scope()
        .ifPresent(scope -> body.append("/A<</O/Table/Scope/").append(scope).append(">>"));
    attributes
        .numbering()
        .ifPresent(kind -> body.append("/A<</O/List/ListNumbering/").append(kind).append(">>"));
  }
}
