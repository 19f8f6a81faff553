package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Document;
import care.imprint.problem.Location;
import java.util.List;

/**
 * What holds for a clinic: what it says itself over what its layers say.
 *
 * @param files the clinic's folder
 * @param document all values, each with the place it comes from
 * @param data the costs, programmes and pictures
 * @param layers the folders of its layers
 */
record Configuration(
    ClinicFolder files, Document document, LocalData data, List<ClinicFolder> layers) {
  Configuration {
    layers = List.copyOf(layers);
  }

  /** The folder that a file named at a place lies in: that of the clinic or layer that names it. */
  ClinicFolder home(Location place) {
    return layers.stream()
        .filter(layer -> place.file().startsWith(layer.name() + "/"))
        .findFirst()
        .orElse(files);
  }
}
