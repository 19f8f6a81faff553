package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Attributes;
import care.imprint.pdf.internal.layout.Element;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;

/** The logical structure as it is met while pages are written. Source: ISO 32000-1, 14.7. */
final class StructureTree {
  private final PdfFile file;
  private final int root;
  private final IdentityHashMap<Element, Node> nodes = new IdentityHashMap<>();
  private final List<Node> order = new ArrayList<>();
  private final TreeMap<Integer, String> parents = new TreeMap<>();
  private int nextParent;

  StructureTree(PdfFile file) {
    this.file = file;
    this.root = file.reserve();
  }

  private static final class Node {
    private final int number;
    private final Element element;
    private final StringBuilder kids = new StringBuilder();
    private String box = "";
    private int page;

    Node(int number, Element element) {
      this.number = number;
      this.element = element;
    }
  }

  int root() {
    return root;
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

  /** Where a figure stands on its page. */
  void figure(PageContent.Figure figure) {
    StringBuilder box = new StringBuilder("/A<</O/Layout/Placement/Block/BBox[");
    figure.box().write(box);
    node(figure.element()).box = box.append("]>>").toString();
  }

  /** The elements of the pieces of content of a page, by their number. */
  void page(int parentKey, int page, List<Element> owners) {
    StringBuilder list = new StringBuilder("[");
    for (int mcid = 0; mcid < owners.size(); mcid++) {
      Node node = node(owners.get(mcid));
      content(node, page, mcid);
      list.append(node.number).append(" 0 R ");
    }
    parents.put(parentKey, list.append(']').toString());
  }

  /** Writes all elements; the root's object is set last. */
  void write() {
    StringBuilder body = new StringBuilder(256);
    for (Node node : order) {
      body.setLength(0);
      write(node, body);
      file.set(node.number, body);
    }
    StringBuilder numbers = new StringBuilder();
    parents.forEach((key, value) -> numbers.append(key).append(' ').append(value).append(' '));
    int tree = file.add("<</Nums[" + numbers + "]>>");
    file.set(
        root,
        "<</Type/StructTreeRoot/RoleMap<</Em/Span/Strong/Span>>/K[%s 0 R]/ParentTree %s 0 R/ParentTreeNextKey %s>>"
            .formatted(order.get(0).number, tree, nextParent));
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
    Node node = new Node(file.reserve(), element);
    nodes.put(element, node);
    order.add(node);
    if (parent != null) {
      parent.kids.append(node.number).append(" 0 R ");
    }
    return node;
  }

  private void write(Node node, StringBuilder body) {
    Attributes attributes = node.element.attributes();
    body.append("<</Type/StructElem/S/").append(node.element.tag().type());
    int parent = node.element.parent().map(element -> node(element).number).orElse(root);
    body.append("/P ").append(parent).append(" 0 R");
    if (node.page > 0) {
      body.append("/Pg ").append(node.page).append(" 0 R");
    }
    attributes.alt().ifPresent(words -> body.append("/Alt").append(Syntax.text(words)));
    attributes.language().ifPresent(tag -> body.append("/Lang").append(Syntax.ascii(tag)));
    attributes.expansion().ifPresent(words -> body.append("/E").append(Syntax.text(words)));
    attributes
        .scope()
        .ifPresent(scope -> body.append("/A<</O/Table/Scope/").append(scope).append(">>"));
    attributes
        .numbering()
        .ifPresent(kind -> body.append("/A<</O/List/ListNumbering/").append(kind).append(">>"));
    body.append(node.box).append("/K[").append(node.kids).append("]>>");
  }
}
