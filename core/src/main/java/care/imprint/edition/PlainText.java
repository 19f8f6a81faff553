package care.imprint.edition;

import care.imprint.article.ArticleKind;
import care.imprint.article.Block;
import care.imprint.article.Illustration;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Notice;
import care.imprint.article.NoticePlacement;
import care.imprint.article.Review;
import care.imprint.value.Href;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an edition, line by line, in the order {@link Content} documents.
 *
 * <p>Every renderer shows these words in this order, whatever else it adds. Marks that only repeat
 * a word (bullets, ticks, the numbers of items and citations) and addresses behind links are no
 * words; spaces are as they are shown, no-break spaces among them.
 */
public final class PlainText {
  private final Edition edition;
  private final PlainBlocks blocks;
  private final List<String> lines = new ArrayList<>();

  private PlainText(Edition edition) {
    this.edition = edition;
    this.blocks = new PlainBlocks(edition, Voice.PLAIN);
  }

  /** The lines of an edition, one for each paragraph, heading, caption and cell; none is blank. */
  public static List<String> of(Edition edition) {
    PlainText text = new PlainText(edition);
    text.addAll(edition.content());
    return text.lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** The lines of one notice: its title, then its text. */
  public static List<String> of(Notice notice, Edition edition) {
    List<String> lines = new ArrayList<>(List.of(notice.title()));
    lines.addAll(of(notice.blocks(), edition, Voice.PLAIN));
    return List.copyOf(lines);
  }

  /** The lines of some blocks of an edition. */
  public static List<String> of(List<Block> blocks, Edition edition) {
    return new PlainBlocks(edition, Voice.PLAIN).of(blocks);
  }

  /** The lines of some blocks of an edition in a voice; none is blank. */
  public static List<String> of(List<Block> some, Edition edition, Voice voice) {
    return new PlainBlocks(edition, voice)
        .of(some).stream().filter(line -> !line.isBlank()).toList();
  }

  private void addAll(Content content) {
    edition.brand().lines().header().ifPresent(lines::add);
    titles(content);
    content.illustration().ifPresent(picture -> illustration(picture, content));
    content.review().ifPresent(this::review);
    notices(NoticePlacement.BEFORE);
    lines.addAll(blocks.of(content.lead()));
    lines.addAll(blocks.of(content.body()));
    related(content.related());
    notices(NoticePlacement.AFTER);
    contact(edition.clinic());
    edition.brand().lines().footer().ifPresent(lines::add);
  }

  private void titles(Content content) {
    lines.add(content.topic());
    lines.add(content.title());
    lines.add(words(content.kind() == ArticleKind.HUB ? Label.KIND_HUB : Label.KIND_SPOKE));
    lines.add(words(Label.UPDATED, date(content.dates().updated())));
    content.summary().ifPresent(lines::add);
  }

  private void illustration(Illustration picture, Content content) {
    lines.addAll(said(picture, edition));
    content
        .notices(NoticePlacement.ILLUSTRATION)
        .forEach(notice -> lines.addAll(blocks.of(notice.blocks())));
  }

  /** What is said about a picture beside it. */
  static List<String> said(Illustration picture, Edition edition) {
    List<String> said = new ArrayList<>();
    picture.caption().ifPresent(said::add);
    picture.credit().ifPresent(name -> said.add(edition.wording().text(Label.IMAGE_CREDIT, name)));
    if (picture.origin() == ImageOrigin.AI_GENERATED) {
      said.add(edition.wording().text(Label.IMAGE_AI));
    }
    return said;
  }

  private void review(Review review) {
    lines.add(words(Label.REVIEW));
    lines.add(words(Label.REVIEWED_ON));
    lines.add(date(review.last()));
    lines.add(words(Label.REVIEWED_BY));
    lines.add(review.role().map(role -> review.by() + ", " + role).orElse(review.by()));
    lines.add(words(Label.NEXT_REVIEW));
    lines.add(date(review.next()));
  }

  private void notices(NoticePlacement placement) {
    edition.content().notices(placement).forEach(notice -> lines.addAll(of(notice, edition)));
  }

  private void related(List<ArticleTarget> targets) {
    if (targets.isEmpty()) {
      return;
    }
    lines.add(words(Label.RELATED));
    for (ArticleTarget target : targets) {
      lines.add(target.title());
      target.summary().ifPresent(lines::add);
    }
  }

  private void contact(Clinic clinic) {
    lines.add(words(Label.CONTACT));
    lines.add(clinic.name());
    lines.add(words(Label.MEMBER_OF, clinic.network()));
    clinic.phone().ifPresent(phone -> pair(Label.PHONE, phone));
    clinic.email().ifPresent(email -> pair(Label.EMAIL, email));
    clinic.website().map(Href::value).ifPresent(site -> pair(Label.WEBSITE, site));
    if (!clinic.address().isEmpty()) {
      pair(Label.ADDRESS, String.join(", ", clinic.address()));
    }
    clinic.licence().ifPresent(number -> pair(Label.LICENCE, number));
  }

  private void pair(Label label, String words) {
    lines.add(words(label));
    lines.add(words);
  }

  private String words(Label label, Object... arguments) {
    return edition.wording().text(label, arguments);
  }

  private String date(LocalDate date) {
    return DateWords.of(date, edition.locale());
  }
}
