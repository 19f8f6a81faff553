package care.imprint.edition;

import care.imprint.article.Inline;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;

/** How those parts of a block are put in plain text that are more than plain words. */
public interface Voice {
  /** The words alone, as they are shown. */
  Voice PLAIN =
      new Voice() {
        @Override
        public String words(List<Inline> content) {
          return PlainWords.of(content);
        }

        @Override
        public String figure(Slug cost, String told) {
          return told;
        }

        @Override
        public String reference(CitedSource cited) {
          return cited.reference();
        }

        @Override
        public String leading(String label, Href address) {
          return label;
        }
      };

  /** Inlines. */
  String words(List<Inline> content);

  /** A figure of a cost comparison; the cost and what is shown of it. */
  String figure(Slug cost, String told);

  /** A work that is cited. */
  String reference(CitedSource cited);

  /** The label of a call to action and where it leads. */
  String leading(String label, Href address);
}
