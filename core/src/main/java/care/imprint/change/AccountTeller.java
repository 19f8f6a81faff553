package care.imprint.change;

import care.imprint.article.Block;
import care.imprint.article.Illustration;
import care.imprint.article.NoticePlacement;
import care.imprint.article.Review;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Clinic;
import care.imprint.edition.Content;
import care.imprint.edition.DateWords;
import care.imprint.edition.Edition;
import care.imprint.edition.Fingerprint;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.edition.Wording;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what an edition says, in reading order. Used once. */
final class AccountTeller {
  private final Edition edition;
  private final Locale locale;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private String section = "lead";

  AccountTeller(Edition edition) {
    this.edition = edition;
    this.locale = edition.locale();
  }

  List<Statement> statements() {
    Content content = edition.content();
    titles(content);
    content.illustration().ifPresent(picture -> add(Subject.PICTURE, "head", told(picture)));
    notices(NoticePlacement.ILLUSTRATION);
    content.review().ifPresent(this::review);
    notices(NoticePlacement.BEFORE);
    content.lead().forEach(this::block);
    content.body().forEach(this::block);
    content.related().forEach(to -> add(Subject.RELATED, to.article().value(), to.title()));
    notices(NoticePlacement.AFTER);
    edition.apparatus().costs().forEach(cost -> statements.addAll(CostStatements.of(cost, locale)));
    edition.apparatus().sources().forEach(this::source);
    clinic(edition.clinic());
    add(Subject.CLINIC, "header", edition.brand().lines().header());
    add(Subject.CLINIC, "footer", edition.brand().lines().footer());
    labels();
    return statements;
  }

  private void titles(Content content) {
    add(Subject.TITLE, "topic", content.topic());
    add(Subject.TITLE, "title", content.title());
    add(Subject.TITLE, "summary", content.summary());
    add(Subject.DATE, "published", content.dates().published().map(this::day));
    add(Subject.DATE, "updated", day(content.dates().updated()));
  }

  private void review(Review review) {
    add(Subject.DATE, "reviewed", day(review.last()));
    add(Subject.DATE, "next-review", day(review.next()));
    String role = review.role().map(held -> ", " + held).orElse("");
    add(Subject.TITLE, "reviewer", review.by() + role);
  }

  private String told(Illustration picture) {
    List<String> lines = new ArrayList<>(List.of(picture.alt()));
    picture.caption().ifPresent(lines::add);
    picture.credit().ifPresent(lines::add);
    lines.add(picture.origin().name().toLowerCase(Locale.ROOT));
    lines.add(
        picture.file() + " " + Fingerprint.of(edition.apparatus().image(picture.file())).brief());
    return String.join("\n", lines);
  }

  private void notices(NoticePlacement placement) {
    edition.content().notices(placement).stream()
        .forEach(
            notice ->
                statement(
                    Subject.NOTICE, notice.id().value(), true, notice.title(), notice.blocks()));
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      section = heading.anchor().value();
      kinds.clear();
    }
    Optional<Slug> id =
        block instanceof Block.Heading heading ? Optional.of(heading.anchor()) : block.id();
    String kind = BlockKind.of(block);
    String key =
        id.map(name -> kind + " #" + name)
            .orElseGet(
                () -> "%s %s, %s".formatted(kind, kinds.merge(kind, 1, Integer::sum), section));
    boolean named = id.isPresent();
    if (block instanceof Block.Figure figure) {
      statements.add(
          new Statement(Subject.BLOCK, key, named, told(figure.image()), Optional.empty()));
    } else {
      statement(Subject.BLOCK, key, named, "", List.of(block));
    }
  }

  private void statement(
      Subject subject, String key, boolean named, String title, List<Block> blocks) {
    String text = lines(title, blocks, Said.SHOWN);
    String form = lines(title, blocks, Said.REFERRED);
    statements.add(
        new Statement(
            subject, key, named, text, form.equals(text) ? Optional.empty() : Optional.of(form)));
  }

  private String lines(String title, List<Block> blocks, Said voice) {
    String text = String.join("\n", PlainText.of(blocks, edition, voice));
    return title.isEmpty() ? text : title + "\n" + text;
  }

  private void source(CitedSource cited) {
    String retracted =
        cited.source().retracted() ? "\n" + edition.wording().text(Label.RETRACTED) : "";
    add(Subject.SOURCE, cited.source().id().value(), cited.reference() + retracted);
  }

  private void clinic(Clinic clinic) {
    add(Subject.CLINIC, "name", clinic.name());
    add(Subject.CLINIC, "network", clinic.network());
    add(Subject.CLINIC, "phone", clinic.phone());
    add(Subject.CLINIC, "email", clinic.email());
    add(Subject.CLINIC, "website", clinic.website().map(Href::value));
    add(Subject.CLINIC, "booking", clinic.booking().map(Href::value));
    String address = String.join(", ", clinic.address());
    add(Subject.CLINIC, "address", Optional.of(address).filter(text -> !text.isEmpty()));
    add(Subject.CLINIC, "licence", clinic.licence());
  }

  /** Labels in the clinic's own words; the usual ones come with the program and may improve. */
  private void labels() {
    Wording usual = Wording.of(locale);
    for (Label label : Label.values()) {
      String own = edition.wording().text(label);
      if (!own.equals(usual.text(label))) {
        add(Subject.LABEL, label.key(), own);
      }
    }
  }

  private String day(LocalDate day) {
    return DateWords.of(day, locale);
  }

  private void add(Subject subject, String key, Optional<String> text) {
    text.ifPresent(words -> add(subject, key, words));
  }

  private void add(Subject subject, String key, String text) {
    statements.add(Statement.of(subject, key, text));
  }
}
