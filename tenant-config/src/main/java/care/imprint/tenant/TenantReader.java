package care.imprint.tenant;

import care.imprint.library.Library;
import care.imprint.library.LibraryProblem;
import care.imprint.library.Limits;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.tenant.internal.reading.ClinicReader;
import care.imprint.tenant.internal.reading.ClinicTree;
import care.imprint.tenant.internal.reading.FolderNames;
import care.imprint.tenant.internal.reading.JurisdictionFiles;
import care.imprint.tenant.internal.reading.Layers;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import care.imprint.value.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads folders of clinics and tells everything that is wrong with them in one run. A clinic with
 * an error is left out; the others are read all the same.
 *
 * <p>{@link Tenants#read(Path, Library)} is the short way, for those who want all clinics or an
 * exception. Immutable and thread-safe.
 */
public final class TenantReader {
  private static final TenantReader STANDARD = new TenantReader(Limits.standard());

  private final Limits limits;

  private TenantReader(Limits limits) {
    this.limits = limits;
  }

  /** A reader with the standard limits. */
  public static TenantReader create() {
    return STANDARD;
  }

  /** A reader with limits of its own. */
  public static TenantReader with(Limits limits) {
    return new TenantReader(limits);
  }

  /**
   * Reads the clinics of a folder, or of a ZIP or JAR with the clinics at its root or in a folder
   * of it.
   *
   * @param path the folder or file
   * @param library the library whose guides the clinics publish
   * @param problems where every problem goes, warnings too
   * @return the clinics without an error
   */
  public Tenants read(Path path, Library library, Problems problems) {
    return ClinicTree.open(path, problems, clinics -> clinics(clinics, library, problems))
        .orElseGet(() -> Tenants.of(List.of()));
  }

  /**
   * Reads the clinics of a folder on the class path.
   *
   * @param loader sees the folder
   * @param folder the folder that holds the clinics' folders, for example {@code clinics}
   * @param library the library whose guides the clinics publish
   * @param problems where every problem goes, warnings too
   * @return the clinics without an error
   */
  public Tenants readClassPath(
      ClassLoader loader, String folder, Library library, Problems problems) {
    return ClinicTree.openClassPath(
            loader, folder, problems, clinics -> clinics(clinics, library, problems))
        .orElseGet(() -> Tenants.of(List.of()));
  }

  /**
   * Everything that holds for a clinic, value by value, with the place each comes from.
   *
   * @param path the folder of all clinics, or an archive with it, as for {@link #read}
   * @param clinic the clinic's id
   * @param problems where problems of the files that are read go
   * @return the values in the order of the file, the usual ones last; none if there is no such
   *     clinic or its file cannot be parsed
   */
  public List<Setting> settings(Path path, Slug clinic, Problems problems) {
    return ClinicTree.open(path, problems, clinics -> settings(clinics, clinic, problems))
        .orElse(List.of());
  }

  /** The same for the clinics of a folder on the class path. */
  public List<Setting> settingsOnClassPath(
      ClassLoader loader, String folder, Slug clinic, Problems problems) {
    return ClinicTree.openClassPath(
            loader, folder, problems, clinics -> settings(clinics, clinic, problems))
        .orElse(List.of());
  }

  private List<Setting> settings(ClinicTree clinics, Slug clinic, Problems problems) {
    Layers layers = Layers.read(clinics.root(), limits, problems);
    return ClinicReader.settings(clinics, clinic, limits, layers, problems);
  }

  private Tenants clinics(ClinicTree clinics, Library library, Problems problems) {
    List<Tenant> tenants = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Layers layers = Layers.read(clinics.root(), limits, problems);
    Jurisdictions jurisdictions = JurisdictionFiles.read(clinics.root(), limits, problems);
    for (Path folder : clinics.folders()) {
      new ClinicReader(clinics.root(), folder, library, limits, layers, jurisdictions)
          .read(problems)
          .ifPresentOrElse(tenants::add, () -> leftOut.add(FolderNames.of(folder)));
    }
    layers.tellUnused(problems);
    if (clinics.folders().isEmpty()) {
      problems.add(
          LibraryProblem.NOTHING_TO_READ, Location.of(clinics.root().toString()), clinics.root());
    }
    return Tenants.of(tenants, leftOut);
  }
}
