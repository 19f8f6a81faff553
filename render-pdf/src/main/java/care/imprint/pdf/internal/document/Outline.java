package care.imprint.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;

/** The outline of a document. Source: ISO 32000-1, 12.3.3. */
final class Outline {
  private final PdfFile file;

  Outline(PdfFile file) {
    this.file = file;
  }

  /** An entry: its level, its words, where it leads. */
  record Entry(int level, String title, String destination) {}

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
      StringBuilder body = new StringBuilder("<</Title");
      body.append(Syntax.text(item.entry().title()));
      body.append("/Parent %s 0 R/Dest%s".formatted(parent, item.entry().destination()));
      body.append(i > 0 ? "/Prev %s 0 R".formatted(items.get(i - 1).number()) : "");
      body.append(i + 1 < items.size() ? "/Next %s 0 R".formatted(items.get(i + 1).number()) : "");
      if (!item.children().isEmpty()) {
        List<Item> below = item.children();
        body.append(
            "/First %s 0 R/Last %s 0 R/Count %s"
                .formatted(
                    below.get(0).number(), below.get(below.size() - 1).number(), count(below)));
      }
      file.set(item.number(), body.append(">>").toString());
      children(item.children(), item.number());
    }
  }

  private static int count(List<Item> items) {
    return items.stream().mapToInt(item -> 1 + count(item.children())).sum();
  }
}
