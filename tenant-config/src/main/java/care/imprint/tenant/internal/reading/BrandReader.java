package care.imprint.tenant.internal.reading;

import care.imprint.edition.Density;
import care.imprint.image.Image;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.tenant.TenantBrand;
import care.imprint.tenant.TenantLines;
import care.imprint.tenant.TenantLogo;
import care.imprint.typeface.Typeface;
import java.util.Optional;

/** Reads how a clinic looks. Not thread-safe; used once. */
final class BrandReader {
  /** The radius of a clinic that says none, in CSS pixels. */
  static final int USUAL_RADIUS = 6;

  private final Configuration configuration;
  private final Reading reading;

  BrandReader(Configuration configuration, Reading reading) {
    this.configuration = configuration;
    this.reading = reading;
  }

  /** The brand, or nothing if a part of it cannot be had, which is told. */
  Optional<TenantBrand> read(TenantFile.BrandPart part) {
    Optional<Image> logo = logo(part.logo().file());
    TypefaceFiles typefaces = new TypefaceFiles(configuration, reading, part.fonts());
    Optional<Typeface> headings = typefaces.find(part.typefaces().headings(), "headings");
    Optional<Typeface> body = typefaces.find(part.typefaces().body(), "body");
    if (logo.isEmpty() || headings.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TenantBrand(
            new TenantLogo(logo.get(), part.logo().alt()),
            part.palette(),
            headings.get(),
            body.get(),
            part.radius().filter(BrandReader::isRadius).orElse(USUAL_RADIUS),
            part.density().orElse(Density.COMFORTABLE),
            part.dark().orElse(false),
            new TenantLines(part.header(), part.footer())));
  }

  private static boolean isRadius(int radius) {
    return radius >= 0 && radius <= TenantBrand.MAX_RADIUS;
  }

  private Optional<Image> logo(String file) {
    Location place = configuration.document().value("/brand/logo/file");
    ClinicFolder files = configuration.home(place);
    return files
        .known()
        .pictures()
        .of(
            file,
            place,
            reading.problems(),
            problems -> logo(files.tellingTo(problems), file, place, problems));
  }

  private Optional<Image> logo(ClinicFolder files, String file, Location place, Problems problems) {
    Pictures pictures = new Pictures(new Reading(reading.limits(), problems));
    return files.require(file, place).flatMap(content -> pictures.read(files.path(file), content));
  }
}
