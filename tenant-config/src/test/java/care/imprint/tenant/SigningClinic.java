package care.imprint.tenant;

import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.imprint.cost.Price;
import care.imprint.edition.Edition;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A clinic that gives sign-offs, in a folder of its own. */
abstract class SigningClinic {
  static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @TempDir Path folder;
  ClinicFiles files;

  @BeforeEach
  void clinic() {
    files =
        new ClinicFiles(folder)
            .clinic("port-credit", ClinicFiles.TENANT + "policy: { sign-off: true }\n");
  }

  static Library library(String price) {
    Guides guides = Guides.with(p(fact("cost:group")), takeaways("points", "Point."));
    guides.costs.set(0, Guides.cost("group", new Price.Fixed(Guides.cad(price))));
    return guides.library();
  }

  Tenant tenant(String price) {
    return Tenants.read(folder, library(price)).get("port-credit");
  }

  static Edition edition(Tenant tenant) {
    return tenant.edition("group", Locale.CANADA);
  }

  void signOff(Tenant tenant) throws IOException {
    Edition edition = edition(tenant);
    new SignOffFolder(folder.resolve("port-credit"))
        .write(edition, SignOff.of(edition, "Dr. A \"Sky\" B", Optional.of("Lead"), DAY));
  }

  static Problem refused(Tenant tenant) {
    InvalidContentException refused =
        catchThrowableOfType(InvalidContentException.class, () -> tenant.approval(edition(tenant)));
    return refused.problems().get(0);
  }

  List<String> problems() {
    Problems problems = new Problems();
    Tenants.readAll(folder, library("1585"), problems);
    return problems.sorted().stream()
        .map(problem -> problem.location() + " " + problem.code().code())
        .toList();
  }
}
