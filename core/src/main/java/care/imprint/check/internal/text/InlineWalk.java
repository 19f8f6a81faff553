package care.imprint.check.internal.text;

import care.imprint.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** Walks over inlines, gathers their words and remembers which are whose. */
final class InlineWalk {
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /** Walks over inlines; the pointer is that of their list. */
  InlineWalk walk(String pointer, List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      int start = text.length();
      inline.accept(new Step(pointer + "/" + i));
      runs.add(new Run(pointer + "/" + i, inline, start, text.length()));
    }
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Run> runs() {
    return runs;
  }

  private InlineWalk say(String words) {
    text.append(words);
    return this;
  }

  /** One step of the walk, at the inline with this pointer. */
  private final class Step implements Inline.Visitor<InlineWalk> {
    private final String pointer;

    Step(String pointer) {
      this.pointer = pointer;
    }

    @Override
    public InlineWalk visit(Inline.Text inline) {
      return say(inline.text());
    }

    @Override
    public InlineWalk visit(Inline.Emphasis emphasis) {
      return walk(pointer + "/content", emphasis.content());
    }

    @Override
    public InlineWalk visit(Inline.Strong strong) {
      return walk(pointer + "/content", strong.content());
    }

    @Override
    public InlineWalk visit(Inline.Link link) {
      return walk(pointer + "/content", link.content());
    }

    @Override
    public InlineWalk visit(Inline.ArticleLink link) {
      return link.content().isEmpty()
          ? say(String.valueOf(Passage.FACT))
          : walk(pointer + "/content", link.content());
    }

    @Override
    public InlineWalk visit(Inline.Citation citation) {
      return say(String.valueOf(Passage.CITATION));
    }

    @Override
    public InlineWalk visit(Inline.Fact fact) {
      return say(String.valueOf(Passage.FACT));
    }

    @Override
    public InlineWalk visit(Inline.Abbreviation abbreviation) {
      return say(abbreviation.text());
    }

    @Override
    public InlineWalk visit(Inline.LineBreak lineBreak) {
      return say(" ");
    }
  }
}
