package care.imprint.cli;

import care.imprint.check.Checks;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.library.Library;
import care.imprint.library.LibraryReader;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.publish.Approval;
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
 * @param folders where it was read
 */
record Intake(
    Optional<Library> library,
    List<Tenant> tenants,
    List<String> leftOut,
    List<Problem> problems,
    List<Problem> shared,
    Folders folders) {
  private static final String PACKS = "jurisdictions/";

  /** Reads and checks what the options name, or the samples that come with the command. */
  static Intake read(ContentOptions options, LocalDate asOf) {
    return read(new Folders(options.guides(), options.clinics()), asOf, options.selection());
  }

  /** The same for given folders, as far as it concerns a selection. */
  static Intake read(Folders folders, LocalDate asOf, Selection selection) {
    Problems ofLibrary = new Problems();
    Optional<Library> library = library(folders.guides(), ofLibrary);
    library.ifPresent(found -> ofLibrary.addAll(Checks.standard().run(found, asOf)));
    Problems ofClinics = new Problems();
    Tenants tenants =
        library
            .map(found -> tenants(folders.clinics(), found, ofClinics))
            .orElseGet(() -> Tenants.of(List.of()));
    Problems shared = new Problems();
    shared.addAll(folders.ofGuides(ofLibrary.sorted()));
    shared.addAll(folders.ofClinics(ofPacks(ofClinics)));
    Problems all = new Problems();
    all.addAll(shared.sorted());
    all.addAll(folders.ofClinics(selection.concerning(ofClinics.sorted(), tenants)));
    return new Intake(
        library, tenants.all(), tenants.leftOut(), all.sorted(), shared.sorted(), folders);
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
    Folders folders = new Folders(guides, Optional.empty());
    List<Problem> all = folders.ofGuides(problems.sorted());
    return new Intake(library, standIn, List.of(), all, all, folders);
  }

  private static Optional<Library> library(Optional<Path> guides, Problems problems) {
    LibraryReader reader = LibraryReader.create();
    return guides.isPresent()
        ? reader.readSound(guides.get(), problems)
        : reader.readClassPath(Imprint.class.getClassLoader(), Folders.GUIDES, problems);
  }

  private static Tenants tenants(Optional<Path> clinics, Library library, Problems problems) {
    TenantReader reader = TenantReader.create();
    return clinics.isPresent()
        ? reader.read(clinics.get(), library, problems)
        : reader.readClassPath(Imprint.class.getClassLoader(), Folders.CLINICS, library, problems);
  }

  /** An edition of a clinic, unless one of its problems, which are told, is an error. */
  Optional<Edition> edition(Tenant tenant, EditionId id, Problems problems) {
    Problems own = new Problems();
    Optional<Edition> edition = tenant.edition(id.article(), id.locale(), own);
    problems.addAll(folders.ofEdition(tenant.id(), own.sorted()));
    return edition;
  }

  /**
   * Who approved an edition, where that is asked for.
   *
   * @throws InvalidContentException if nobody did, or it changed since
   */
  Optional<Approval> approval(Tenant tenant, Edition edition) {
    try {
      return tenant.approval(edition);
    } catch (InvalidContentException e) {
      throw new InvalidContentException(folders.ofEdition(tenant.id(), e.problems()));
    }
  }
}
