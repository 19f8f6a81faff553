package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.imprint.value.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The references of a library")
class LibraryReferenceTest {
  private static final Slug DOE = Slug.of("doe2025");

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void setUp() {
    library = Library.read(LibraryTree.in(folder).folder());
  }

  @Test
  void areInTheStyleOfTheNetworkAndTheLanguageOfTheReader() {
    assertThat(library.reference(DOE, Locale.CANADA))
        .isEqualTo("Doe J. On sleep. 2025. Available from: https://doi.org/10.1000/sleep");
    assertThat(library.reference(DOE, Locale.CANADA_FRENCH))
        .isEqualTo("Doe J. On sleep. 2025. Disponible sur: https://doi.org/10.1000/sleep");
  }

  @Test
  void putASemicolonOnlyAheadOfAVolumeOrAnIssue() {
    LibraryTree.in(folder)
        .with(
            "sources.yaml",
            """
            - { id: bare, kind: journal-article, year: 2025, title: On sleep }
            - { id: pages, kind: journal-article, year: 2025, title: On sleep, pages: "5-9" }
            - { id: issue, kind: journal-article, year: 2025, title: On sleep, issue: "4" }
            - { id: whole, kind: journal-article, year: 2025, title: On sleep, volume: "1", issue: "4", pages: "5-9" }
            """);
    Library sources = Library.read(folder);

    assertThat(Stream.of("bare", "pages", "issue", "whole"))
        .extracting(id -> sources.reference(Slug.of(id), Locale.CANADA))
        .containsExactly(
            "On sleep. 2025.",
            "On sleep. 2025:5–9.",
            "On sleep. 2025;(4).",
            "On sleep. 2025;1(4):5–9.");
  }

  @Test
  void areThoseOfItsSourcesOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> library.reference(Slug.of("roe"), Locale.CANADA))
        .withMessage("No source 'roe' in this library");
  }

  @Test
  void areWordedOnce() {
    assertThat(library.reference(DOE, Locale.CANADA)).isSameAs(library.reference(DOE, Locale.UK));
  }

  @Test
  void areTheSameForManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> calls =
          Stream.generate(() -> (Callable<String>) () -> library.reference(DOE, Locale.CANADA))
              .limit(64)
              .toList();
      for (Future<String> reference : threads.invokeAll(calls)) {
        assertThat(reference.get()).isSameAs(library.reference(DOE, Locale.CANADA));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
