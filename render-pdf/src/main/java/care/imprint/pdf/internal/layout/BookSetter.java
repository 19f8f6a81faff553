package care.imprint.pdf.internal.layout;

import care.imprint.edition.Edition;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.value.Href;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets several editions of one clinic and language as one book: a page of contents, then each guide
 * from a new page on, with page numbers that go through all of them. Links to a guide that is in
 * the book lead to its page there.
 */
public final class BookSetter {
  private final List<Edition> editions;
  private final HandoutForm form;
  private final FontFaces faces;
  private final Shaper shaper;
  private final Element root = Element.document();

  private BookSetter(List<Edition> editions, HandoutForm form, FontFaces faces, Shaper shaper) {
    this.editions = editions;
    this.form = form;
    this.faces = faces;
    this.shaper = shaper;
  }

  /**
   * The pages of a book; the shaper remembers characters that no font has.
   *
   * @param editions the editions, at least one, in the order of the book
   * @param words what the front page says
   */
  public static List<Page> pages(
      List<Edition> editions, BookWords words, HandoutForm form, FontFaces faces, Shaper shaper) {
    return new BookSetter(editions, form, faces, shaper).pages(words);
  }

  private List<Page> pages(BookWords words) {
    FrontSetter front = new FrontSetter(editions, words, form, faces, shaper, root);
    List<Column> chapters = new ArrayList<>();
    for (Edition edition : editions) {
      chapters.add(HandoutSetter.column(edition, form, faces, shaper, root.child(Tag.PART)));
    }
    List<Integer> starts = new ArrayList<>();
    int ahead = front.column(editions.stream().map(edition -> 0).toList()).count();
    int next = ahead;
    for (Column chapter : chapters) {
      starts.add(next + 1);
      next += chapter.count();
    }
    Running running = new Running(words.title(), List.of(words.version()), 0, next);
    List<Page> pages = new ArrayList<>(front.column(starts).pages(running));
    Map<String, String> inside = addresses();
    for (int i = 0; i < chapters.size(); i++) {
      Running of =
          Running.of(chapters.get(i).setting(), editions.get(i)).inside(starts.get(i) - 1, next);
      Relinking relinking = new Relinking(FrontSetter.anchor(i), Links.of(editions.get(i)), inside);
      chapters.get(i).pages(of).stream().map(relinking::apply).forEach(pages::add);
    }
    return pages;
  }

  /** Where in the book the pages on the web are found. */
  private Map<String, String> addresses() {
    Map<String, String> addresses = new HashMap<>();
    for (int i = 0; i < editions.size(); i++) {
      String target = "#" + FrontSetter.anchor(i);
      editions
          .get(i)
          .publication()
          .address()
          .map(Href::value)
          .ifPresent(address -> addresses.put(address, target));
    }
    return addresses;
  }
}
