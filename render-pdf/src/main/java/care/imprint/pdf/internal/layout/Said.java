package care.imprint.pdf.internal.layout;

import care.imprint.article.Inline;
import care.imprint.edition.PlainWords;
import java.util.List;

/**
 * Words, and what the element that says them has to tell of their language.
 *
 * @param content the words
 * @param language nothing where they are in the edition's language
 */
record Said(List<Inline> content, Attributes language) {
  /** Words in the edition's language. */
  static Said of(String words) {
    return of(List.of(Inline.text(words)));
  }

  /** Words in the edition's language. */
  static Said of(List<Inline> content) {
    return new Said(content, Attributes.NONE);
  }

  /** The words without their looks. */
  String words() {
    return PlainWords.of(content);
  }

  /** The element of a passage that says these words: one of their own where they are borrowed. */
  Element owner(Element element) {
    return language.equals(Attributes.NONE) ? element : element.child(Tag.SPAN, language);
  }
}
