package care.imprint.cli;

import care.imprint.check.Checks;
import care.imprint.library.Library;
import care.imprint.library.LibraryReader;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantReader;
import care.imprint.tenant.Tenants;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read, and what is wrong with it.
 *
 * @param library the library without its bad guides; nothing if not even that can be had
 * @param tenants the clinics that are sound
 * @param leftOut the folders of those that are not
 * @param problems what is wrong with all that was asked for, each with the path of its file as the
 *     user can open it
 * @param shared those of them that are no single clinic's: of the library and of the network's own
 *     jurisdiction packs, without which nobody would know what to look for
 */
record Intake(
    Optional<Library> library,
    List<Tenant> tenants,
    List<String> leftOut,
    List<Problem> problems,
    List<Problem> shared) {
  private static final String PACKS = "jurisdictions/";
  private static final String GUIDES = "guides";
  private static final String CLINICS = "clinics";

  /** Reads and checks what the options name, or the samples that come with the command. */
  static Intake read(ContentOptions options, LocalDate asOf) {
    return read(options.guides(), options.clinics(), asOf, options.selection());
  }

  /** The same for a folder of guides and one of clinics, as far as it concerns a selection. */
  static Intake read(
      Optional<Path> guides, Optional<Path> clinics, LocalDate asOf, Selection selection) {
    Problems ofLibrary = new Problems();
    Optional<Library> library = library(guides, ofLibrary);
    library.ifPresent(found -> ofLibrary.addAll(Checks.standard().run(found, asOf)));
    Problems ofClinics = new Problems();
    Tenants tenants =
        library
            .map(found -> tenants(clinics, found, ofClinics))
            .orElseGet(() -> Tenants.of(List.of()));
    Problems shared = new Problems();
    shared.addAll(below(guides, GUIDES, ofLibrary.sorted()));
    shared.addAll(below(clinics, CLINICS, ofPacks(ofClinics)));
    Problems all = new Problems();
    all.addAll(shared.sorted());
    all.addAll(below(clinics, CLINICS, selection.concerning(ofClinics.sorted(), tenants)));
    return new Intake(library, tenants.all(), tenants.leftOut(), all.sorted(), shared.sorted());
  }

  private static List<Problem> ofPacks(Problems ofClinics) {
    return ofClinics.sorted().stream()
        .filter(problem -> problem.location().file().startsWith(PACKS))
        .toList();
  }

  /** Reads and checks guides alone; a clinic that changes nothing stands in for all. */
  static Intake ofGuides(Optional<Path> guides, LocalDate asOf) {
    Problems problems = new Problems();
    Optional<Library> library = library(guides, problems);
    library.ifPresent(found -> problems.addAll(Checks.standard().run(found, asOf)));
    List<Tenant> standIn = library.map(found -> Tenants.ofNetwork(found).all()).orElse(List.of());
    Problems all = new Problems();
    all.addAll(below(guides, GUIDES, problems.sorted()));
    return new Intake(library, standIn, List.of(), all.sorted(), all.sorted());
  }

  private static Optional<Library> library(Optional<Path> guides, Problems problems) {
    LibraryReader reader = LibraryReader.create();
    return guides.isPresent()
        ? reader.readSound(guides.get(), problems)
        : reader.readClassPath(Imprint.class.getClassLoader(), GUIDES, problems);
  }

  private static Tenants tenants(Optional<Path> clinics, Library library, Problems problems) {
    TenantReader reader = TenantReader.create();
    return clinics.isPresent()
        ? reader.read(clinics.get(), library, problems)
        : reader.readClassPath(Imprint.class.getClassLoader(), CLINICS, library, problems);
  }

  private static List<Problem> below(Optional<Path> folder, String sample, List<Problem> problems) {
    String prefix = folder.map(Path::toString).orElse(sample);
    return problems.stream().map(problem -> below(prefix, problem)).toList();
  }

  static Problem below(String prefix, Problem problem) {
    Location place = problem.location();
    if (place.file().isEmpty() || place.file().startsWith(prefix)) {
      return problem;
    }
    Location below =
        new Location(prefix + "/" + place.file(), place.line(), place.column(), place.pointer());
    return new Problem(problem.severity(), problem.code(), below, problem.arguments());
  }
}
