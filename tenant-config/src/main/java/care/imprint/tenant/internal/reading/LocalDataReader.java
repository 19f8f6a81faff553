package care.imprint.tenant.internal.reading;

import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.library.internal.reading.Constraints;
import care.imprint.library.internal.reading.DataFiles;
import care.imprint.library.internal.reading.FileName;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what needs no mention in {@code tenant.yaml}. Not thread-safe; used once. */
final class LocalDataReader {
  private static final String COSTS = "costs.yaml";

  private final ClinicFolder files;
  private final Reading reading;
  private final DataFiles data;
  private final SortedMap<String, Location> places = new TreeMap<>();

  LocalDataReader(ClinicFolder files, Reading reading) {
    this.files = files;
    this.reading = reading;
    this.data = new DataFiles(reading);
  }

  LocalData read() {
    return new LocalData(costs(), programs(), images(), places);
  }

  private List<Cost> costs() {
    return find(COSTS)
        .map(content -> data.costs(files.path(COSTS), content))
        .orElse(List.of())
        .stream()
        .map(cost -> checked(cost, "costs/" + cost.value().id()))
        .toList();
  }

  private List<Program> programs() {
    List<Program> programs = new ArrayList<>();
    for (String name : files.list("programs")) {
      String file = "programs/" + name;
      find(file).flatMap(content -> program(file, content)).ifPresent(programs::add);
    }
    return programs;
  }

  private Optional<Program> program(String file, byte[] content) {
    String path = files.path(file);
    return FileName.ofData(path, reading.problems())
        .flatMap(id -> data.program(path, id.value(), content))
        .map(program -> checked(program, "programs/" + program.value().id()));
  }

  private SortedMap<String, Image> images() {
    SortedMap<String, Image> images = new TreeMap<>();
    for (String file : files.list("images")) {
      find("images/" + file)
          .flatMap(content -> new Pictures(reading).read(files.path("images/" + file), content))
          .ifPresent(image -> images.put(file, image));
    }
    return images;
  }

  private Optional<byte[]> find(String file) {
    return files.find(file, Location.of(files.path(file)));
  }

  private <T> T checked(Placed<T> read, String name) {
    places.put(name, read.places().getOrDefault("", Location.of(files.name())));
    Constraints.check(
        read.value(),
        pointer -> read.places().getOrDefault(pointer, read.places().get("")),
        reading.problems());
    return read.value();
  }
}
