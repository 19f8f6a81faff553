package care.imprint.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;

/** The outline of a document. Source: ISO 32000-1, 12.3.3. */
final class Outline {
  private final PdfFile file;

  Outline(PdfFile file) {
    this.file = file;
  }

  /** An entry: its level, its words, what leads where it points. */
  record Entry(int level, String title, String leading) {}

  private record Item(int number, Entry entry, List<Item> children) {}

  /** Adds the entries to the file and gives the number of the outline object. */
  int write(List<Entry> entries) {
    int root = file.reserve();
    List<Item> top = nest(entries);
    children(top, root);
    file.set(
        root,
        "<</Type/Outlines/First %s 0 R/Last %s 0 R/Count %s>>"
            .formatted(top.get(0).number(), top.get(top.size() - 1).number(), count(top)));
    return root;
  }

  private List<Item> nest(List<Entry> entries) {
    List<Item> top = new ArrayList<>();
    List<Item> path = new ArrayList<>();
    for (Entry entry : entries) {
      while (!path.isEmpty() && path.get(path.size() - 1).entry().level() >= entry.level()) {
        path.remove(path.size() - 1);
      }
      Item item = new Item(file.reserve(), entry, new ArrayList<>());
      (path.isEmpty() ? top : path.get(path.size() - 1).children()).add(item);
      path.add(item);
    }
    return top;
  }

  private void children(List<Item> items, int parent) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      ByteText body = file.begin(item.number()).append("<</Title");
      Syntax.text(body, item.entry().title());
      body.append(item.entry().leading());
      refer(body, "/Parent ", parent);
      if (i > 0) {
        refer(body, "/Prev ", items.get(i - 1).number());
      }
      if (i + 1 < items.size()) {
        refer(body, "/Next ", items.get(i + 1).number());
      }
      List<Item> below = item.children();
      if (!below.isEmpty()) {
        refer(body, "/First ", below.get(0).number());
        refer(body, "/Last ", below.get(below.size() - 1).number());
        body.append("/Count ").append(count(below));
      }
      body.append(">>");
      file.end();
      children(item.children(), item.number());
    }
  }

  private static void refer(ByteText body, String entry, int number) {
    body.append(entry).append(number).append(" 0 R");
  }

  private static int count(List<Item> items) {
    int count = items.size();
    for (Item item : items) {
      count += count(item.children());
    }
    return count;
  }
}
