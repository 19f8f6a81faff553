package care.imprint.tenant.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.tenant.TenantProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of one clinic. Gives out files that lie in it, symbolic links followed, and refuses
 * every other. Not thread-safe.
 */
final class ClinicFolder {
  private final Path folder;
  private final Path real;
  private final String name;
  private final int longest;
  private final Problems problems;
  private final Set<String> asked;
  private final KnownFiles known;

  private ClinicFolder(
      Path folder,
      Path real,
      String name,
      int longest,
      Problems problems,
      Set<String> asked,
      KnownFiles known) {
    this.folder = folder;
    this.real = real;
    this.name = name;
    this.longest = longest;
    this.problems = problems;
    this.asked = asked;
    this.known = known;
  }

  /** The same folder for another run: its problems go elsewhere, what was read is shared. */
  ClinicFolder tellingTo(Problems others) {
    return new ClinicFolder(folder, real, name, longest, others, asked, known);
  }

  /**
   * The folder of a clinic or of a layer; nothing if it is a link that leads elsewhere.
   *
   * @param clinics the folder of all clinics
   * @param folder the folder in it
   * @param longest the most bytes that are read of a file
   * @param problems where problems go
   */
  static Optional<ClinicFolder> open(Path clinics, Path folder, int longest, Problems problems) {
    String name = FolderNames.below(clinics, folder);
    try {
      Path real = folder.toRealPath();
      if (real.equals(clinics.toRealPath().resolve(name))) {
        return Optional.of(
            new ClinicFolder(
                folder, real, name, longest, problems, new HashSet<>(), KnownFiles.none()));
      }
      problems.add(TenantProblem.TENANT_OUTSIDE, Location.of(name), name, name);
    } catch (IOException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(name), e);
    }
    return Optional.empty();
  }

  /** The folder as problems name it: its path below the folder of all clinics. */
  String name() {
    return name;
  }

  /** What was read of the files in it. */
  KnownFiles known() {
    return known;
  }

  /** A file as problems name it. */
  String path(String file) {
    return name + "/" + file;
  }

  /** The names of the files in a folder of this one, sorted, hidden ones left out. */
  List<String> list(String sub) {
    Path path = sub.isEmpty() ? folder : folder.resolve(sub);
    if (!Files.isDirectory(path) || !isInside(path, Location.of(path(sub)), sub)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(FolderNames::of).filter(file -> !file.startsWith(".")).sorted().toList();
    } catch (IOException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(path(sub)), e);
      return List.of();
    }
  }

  /** Tells the files that nobody asked for; a note to people may lie beside the others. */
  void tellUnused() {
    for (String name : list("")) {
      if (Files.isDirectory(folder.resolve(name))) {
        list(name).forEach(file -> tellUnused(name + "/" + file));
      } else {
        tellUnused(name);
      }
    }
  }

  private void tellUnused(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    if (!asked.contains(file) && !last.toUpperCase(Locale.ROOT).startsWith("README")) {
      problems.add(TenantProblem.TENANT_UNUSED_FILE, Location.of(path(file)), path(file));
    }
  }

  /** The bytes of a file if there is one; tells a file that is not the clinic's. */
  Optional<byte[]> find(String file, Location place) {
    if (!isPlain(file)) {
      problems.add(TenantProblem.TENANT_OUTSIDE, place, file, name);
      return Optional.empty();
    }
    asked.add(file);
    Path path = folder.resolve(file);
    return Files.isRegularFile(path) && isInside(path, place, file)
        ? bytes(path, file)
        : Optional.empty();
  }

  private Optional<byte[]> bytes(Path path, String file) {
    try (InputStream in = Files.newInputStream(path)) {
      return Optional.of(in.readNBytes(longest));
    } catch (IOException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(path(file)), e);
      return Optional.empty();
    }
  }

  /** The bytes of a file that must be there. */
  Optional<byte[]> require(String file, Location place) {
    int before = problems.sorted().size();
    Optional<byte[]> content = find(file, place);
    if (content.isEmpty() && problems.sorted().size() == before) {
      problems.add(LibraryProblem.MISSING_FILE, place, path(file));
    }
    return content;
  }

  private boolean isPlain(String file) {
    try {
      return !file.contains("\\")
          && !folder.getFileSystem().getPath(file).isAbsolute()
          && Arrays.stream(file.split("/", -1))
              .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean isInside(Path path, Location place, String file) {
    try {
      if (path.toRealPath().startsWith(real)) {
        return true;
      }
      problems.add(TenantProblem.TENANT_OUTSIDE, place, file, name);
    } catch (IOException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(path(file)), e);
    }
    return false;
  }
}
