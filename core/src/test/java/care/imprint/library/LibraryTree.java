package care.imprint.library;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A small library on disk that is right, and whose files a test can replace. */
final class LibraryTree {
  static final String ARTICLE_HEAD =
      """
      ---
      kind: spoke
      topic: sleep
      title: Sleeping well
      updated: 2026-05-06
      ---
      """;

  private final Path folder;

  private LibraryTree(Path folder) {
    this.folder = folder;
  }

  static LibraryTree in(Path folder) {
    return new LibraryTree(folder)
        .with(
            "library.yaml",
            """
            id: sample-network
            name: Sample network
            languages: [en, fr]
            topics: { sleep: { en: Sleep, fr: Sommeil } }
            notices: [safety]
            abbreviations: { KAT: { en: ketamine-assisted therapy, fr: thérapie assistée par la kétamine } }
            """)
        .with(
            "notices/safety.md",
            """
            ---
            kind: medical-safety
            placement: before
            title: Safety
            ---
            Call for help in an emergency.
            """)
        .with(
            "sources.yaml",
            """
            - id: doe2025
              kind: journal-article
              authors: [ { family: Doe, given: J } ]
              year: 2025
              title: On sleep
              doi: "10.1000/sleep"
            """)
        .with(
            "programs/night-school.yaml",
            """
            name: Night school
            operator: { name: Some clinic, kind: member-clinic }
            tracks: [ { id: group, name: Group, format: group, sessions: 3, cost: group-price } ]
            screening:
              - { id: crisis, situation: Crisis, group: excluded, individual: suitable }
            """)
        .with(
            "costs/night-school.yaml",
            """
            - id: group-price
              name: Group
              price: { kind: fixed, amount: CAD 300 }
              tax: plus-gst
              sessions: 3
            """)
        .with("articles/sleeping-well.md", ARTICLE_HEAD + "Sleep matters.\n\n## Why\n\nRest.\n");
  }

  /** Writes an article whose front matter is right. */
  LibraryTree withArticle(String body) {
    return with("articles/sleeping-well.md", ARTICLE_HEAD + body);
  }

  LibraryTree with(String file, String content) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LibraryTree without(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** What is told of the library as it stands. */
  List<Problem> problems() {
    Problems problems = new Problems();
    LibraryReader.create().read(folder, problems);
    return problems.sorted();
  }

  /** The same in English. */
  List<String> found() {
    return problems().stream().map(Problem::toString).toList();
  }

  List<String> hints() {
    return problems().stream().map(problem -> problem.hint(Locale.ENGLISH)).toList();
  }
}
