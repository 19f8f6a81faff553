package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library comes from somebody else; what its links lead to is not that one's to publish. */
@DisplayName("A symbolic link in a library")
class LinksTest {
  private static final String SECRET = "secret-of-the-machine";

  @TempDir Path folder;
  private Path library = Path.of("");

  @BeforeEach
  void aLibraryAndAFileBesideIt() throws IOException {
    library = Files.createDirectories(folder.resolve("guides"));
    LibraryTree.in(library)
        .with("images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
    LibraryTree.in(folder.resolve("elsewhere")).with("images/map.svg", SECRET);
    LibraryTree.in(folder.resolve("elsewhere"))
        .with("articles/sleeping-well.md", SECRET)
        .with("costs/night-school.yaml", SECRET)
        .with("notices/safety.md", SECRET)
        .with("programs/night-school.yaml", SECRET)
        .with("sources.yaml", SECRET);
  }

  private List<Problem> problemsWithLink(String name) throws IOException {
    Path file = library.resolve(name);
    Files.move(file, folder.resolve("moved"));
    Files.createSymbolicLink(file, folder.resolve("elsewhere").resolve(name));
    Problems problems = new Problems();
    Optional<Library> read = LibraryReader.create().readSound(library, problems);
    assertThat(read.map(Library::toJson).orElse("")).doesNotContain(SECRET);
    assertThat(problems.sorted()).noneMatch(problem -> problem.toString().contains(SECRET));
    return problems.sorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles/sleeping-well.md",
        "costs/night-school.yaml",
        "images/map.svg",
        "notices/safety.md",
        "programs/night-school.yaml",
        "sources.yaml",
        "articles",
        "images"
      })
  void isToldAndNotFollowed(String name) throws IOException {
    assertThat(problemsWithLink(name))
        .filteredOn(problem -> problem.location().file().equals(name))
        .extracting(Problem::code)
        .contains(LibraryProblem.UNEXPECTED_FILE);
  }

  @Test
  void doesNotMakeAFolderALibrary() throws IOException {
    assertThat(problemsWithLink("library.yaml"))
        .extracting(Problem::code)
        .contains(LibraryProblem.NOTHING_TO_READ);
  }
}
