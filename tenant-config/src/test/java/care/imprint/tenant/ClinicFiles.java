package care.imprint.tenant;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Clinics as files in a folder. */
record ClinicFiles(Path root) {
  static final String LOGO =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">
        <rect x="0" y="0" width="120" height="40" fill="#0f5257"/>
      </svg>
      """;

  /** A clinic that is described in full by this file. */
  static final String TENANT =
      """
      id: port-credit
      name: Port Credit
      jurisdiction: CA-ON
      languages: [en-CA]
      time-zone: America/Toronto
      contact:
        phone: "+1 905 555 0142"
        email: hello@port-credit.example.org
        website: https://port-credit.example.org/
        address: { street: 1 Example Street, city: Mississauga, region: "ON", country: CA }
      booking: https://port-credit.example.org/book
      brand:
        logo: { file: logo.svg, alt: Port Credit }
        palette:
          primary: "#0f5257"
          on-primary: "#ffffff"
          accent: "#9a4517"
          text: "#1d2b2c"
          muted: "#47605f"
          surface: "#ffffff"
          tint: "#eaf3f1"
          line: "#bcd3cf"
        typefaces: { headings: source-serif-4, body: source-sans-3 }
        radius: 8
        density: comfortable
        dark: true
      """;

  /** A clinic with this id. */
  ClinicFiles clinic(String id) {
    return clinic(id, TENANT.replace("port-credit", id));
  }

  /** A clinic with this {@code tenant.yaml}. */
  ClinicFiles clinic(String id, String tenant) {
    return file(id + "/tenant.yaml", tenant).file(id + "/logo.svg", LOGO);
  }

  ClinicFiles file(String name, String content) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  ClinicFiles link(String name, Path target) {
    try {
      Files.createSymbolicLink(root.resolve(name), target);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same files below a folder of an archive. */
  Path archive(Path file, String folder) throws IOException {
    try (FileSystem zip =
            FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of("create", "true"));
        Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted().toList()) {
        List<String> names = Stream.of(folder, root.relativize(path).toString()).toList();
        Path copy = zip.getPath("/", names.toArray(String[]::new));
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
    return file;
  }
}
