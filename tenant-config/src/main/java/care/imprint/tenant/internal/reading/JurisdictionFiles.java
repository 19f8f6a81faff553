package care.imprint.tenant.internal.reading;

import care.imprint.library.Limits;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.tenant.internal.jurisdiction.PackReader;
import care.imprint.tenant.jurisdiction.JurisdictionPack;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the jurisdiction packs of a network, beside the clinics' folders. */
public final class JurisdictionFiles {
  /** The folder of the network's own packs. */
  static final String FOLDER = "jurisdictions";

  private JurisdictionFiles() {}

  /** The bundled packs, with those of the network in place of their namesakes. */
  public static Jurisdictions read(Path clinics, Limits limits, Problems problems) {
    Path folder = clinics.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Jurisdictions.bundled();
    }
    PackReader packs = new PackReader(new Reading(limits, problems));
    Optional<ClinicFolder> files =
        ClinicFolder.open(clinics, folder, limits.dataBytes() + 1, problems);
    List<JurisdictionPack> own =
        files.stream()
            .flatMap(
                found ->
                    found.list("").stream()
                        .filter(name -> name.endsWith(".yaml"))
                        .flatMap(name -> read(found, name, packs).stream()))
            .toList();
    files.ifPresent(ClinicFolder::tellUnused);
    return Jurisdictions.bundled().and(own);
  }

  private static Optional<JurisdictionPack> read(
      ClinicFolder files, String name, PackReader packs) {
    return files
        .find(name, Location.of(files.path(name)))
        .flatMap(content -> packs.read(files.path(name), content));
  }
}
