package care.imprint.tenant.internal.telling;

import care.imprint.article.Article;
import care.imprint.article.Notice;
import care.imprint.article.NoticeKind;
import care.imprint.article.NoticePlacement;
import care.imprint.library.Library;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the notices of a guide: those of the network, then its own, in the library's order and
 * words. Nothing a clinic brings is asked, but for facts about the clinic itself.
 *
 * <p>Told place by place, so that sources are numbered in reading order.
 */
final class NoticeTeller {
  private final Telling telling;
  private final List<Notice> notices;
  private final Map<Slug, Notice> told = new HashMap<>();

  NoticeTeller(Telling telling, Article article) {
    this.telling = telling.withoutLocal();
    Library library = telling.holdings().library();
    this.notices =
        Stream.concat(library.network().notices().stream(), article.notices().stream())
            .distinct()
            .flatMap(id -> find(library, id).stream())
            .toList();
  }

  private Optional<Notice> find(Library library, Slug id) {
    Optional<Notice> notice = library.notice(id, telling.locale());
    if (notice.isEmpty()) {
      telling.problem(TenantProblem.EDITION_MISSING_NOTICE, id, telling.locale().getLanguage());
    }
    return notice;
  }

  /** Tells the notices of one place. */
  void tell(NoticePlacement placement) {
    notices.stream()
        .filter(notice -> notice.placement() == placement)
        .forEach(notice -> told.put(notice.id(), tell(notice, placement)));
  }

  /**
   * Tells the notices that stand with the illustration where a guide has none: at its end, so that
   * none is lost. A disclosure of generated pictures is left out where there is no such picture.
   */
  void tellWithoutIllustration() {
    notices.stream()
        .filter(notice -> notice.placement() == NoticePlacement.ILLUSTRATION)
        .filter(
            notice ->
                notice.kind() != NoticeKind.AI_IMAGE || telling.mentions().hasGeneratedPicture())
        .forEach(notice -> told.put(notice.id(), tell(notice, NoticePlacement.AFTER)));
  }

  private Notice tell(Notice notice, NoticePlacement placement) {
    Telling here =
        telling.at(
            TextFiles.of(telling.holdings().library(), "notices", notice.id(), notice.language()),
            false);
    return new Notice(
        notice.id(),
        notice.language(),
        notice.kind(),
        placement,
        notice.title(),
        new BlockTeller(here).tell(notice.blocks()));
  }

  /** The notices told so far, in the library's order. */
  List<Notice> told() {
    return notices.stream().map(notice -> told.get(notice.id())).filter(Objects::nonNull).toList();
  }
}
