package care.imprint.edition;

import care.imprint.article.ArticleKind;
import care.imprint.article.Block;
import care.imprint.article.Dates;
import care.imprint.article.Illustration;
import care.imprint.article.Notice;
import care.imprint.article.NoticePlacement;
import care.imprint.article.Review;
import java.util.List;
import java.util.Optional;

/**
 * What an edition says, every fact told.
 *
 * <p>Renderers show it in this order: the clinic's line at the head; topic, title, kind and dates;
 * summary; illustration with its notices; review; notices ahead of the lead; lead; body; related
 * articles; closing notices; the clinic with its line at the foot.
 *
 * @param kind hub or spoke
 * @param topic the topic's label
 * @param title the title
 * @param summary one or two sentences
 * @param dates when it appeared and was updated
 * @param review the last review and the next
 * @param illustration the picture at its head
 * @param notices the protected texts, in order
 * @param lead the blocks ahead of the first heading or container
 * @param body the blocks after the lead; ends with a source list if anything is cited
 * @param related articles to read next
 */
public record Content(
    ArticleKind kind,
    String topic,
    String title,
    Optional<String> summary,
    Dates dates,
    Optional<Review> review,
    Optional<Illustration> illustration,
    List<Notice> notices,
    List<Block> lead,
    List<Block> body,
    List<ArticleTarget> related) {
  /** Copies the lists. */
  public Content {
    notices = List.copyOf(notices);
    lead = List.copyOf(lead);
    body = List.copyOf(body);
    related = List.copyOf(related);
  }

  /** The notices that stand in one place, in order. */
  public List<Notice> notices(NoticePlacement placement) {
    return notices.stream().filter(notice -> notice.placement() == placement).toList();
  }
}
