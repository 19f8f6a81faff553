package care.imprint.tenant.internal.telling;

import care.imprint.article.Illustration;
import care.imprint.article.ImageOrigin;
import care.imprint.image.Image;
import care.imprint.tenant.TenantProblem;
import java.util.Optional;

/** Finds pictures: in a clinic's own text the clinic's ahead of the library's. */
record PictureTeller(Telling telling) {
  /** What the name of a clinic's own picture starts with in an edition. */
  private static final String OWN = "local/";

  Illustration tell(Illustration picture) {
    if (picture.origin() == ImageOrigin.AI_GENERATED) {
      telling.mentions().addGeneratedPicture();
    }
    Optional<Image> own = own(picture.file());
    if (own.isPresent()) {
      return shown(picture, OWN + picture.file(), own.get());
    }
    Optional<Image> shared = telling.holdings().library().image(picture.file());
    if (shared.isPresent()) {
      return shown(picture, picture.file(), shared.get());
    }
    telling.problem(TenantProblem.EDITION_UNKNOWN_IMAGE, picture.file());
    return picture;
  }

  private Optional<Image> own(String file) {
    return telling.local()
        ? Optional.ofNullable(telling.holdings().local().images().get(file))
        : Optional.empty();
  }

  private Illustration shown(Illustration picture, String file, Image image) {
    telling.mentions().add(file, image);
    return new Illustration(
        file, picture.alt(), picture.caption(), picture.credit(), picture.origin());
  }
}
