package care.imprint.tenant;

import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.prices;
import static care.imprint.tenant.Words.takeaways;

import care.imprint.library.Library;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of clinics, with the library they publish from. */
abstract class ClinicsFolder {
  @TempDir Path folder;

  ClinicFiles files;

  @BeforeEach
  void clinics() {
    files = new ClinicFiles(folder.resolve("clinics"));
  }

  Library library() {
    return Guides.with(p(fact("cost:group")), takeaways("points", "Point."), prices("alone"))
        .andFrench(p("Texte."), takeaways("points", "Point."))
        .library();
  }

  Tenants read(Problems problems) {
    return Tenants.readAll(files.root(), library(), problems);
  }

  List<String> problems() {
    Problems problems = new Problems();
    read(problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  List<String> problems(String tenant) {
    files.clinic("port-credit", tenant);
    return problems();
  }

  /** Where problems are and what kind they are of. */
  List<String> kinds() {
    Problems problems = new Problems();
    read(problems);
    return problems.sorted().stream()
        .map(problem -> problem.location() + " " + problem.code().code())
        .toList();
  }
}
