package care.imprint.library.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.library.Limits;
import care.imprint.library.internal.data.DataReader;
import care.imprint.library.internal.data.Document;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the readers of single files share: the limits, and where problems go. */
public record Reading(Limits limits, Problems problems) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The text of a Markdown file; nothing if it is too long or not UTF-8. */
  public Optional<String> markdown(String file, byte[] content) {
    return text(file, content, limits.markdownBytes());
  }

  /** The tree of a YAML or JSON file; nothing if it cannot be parsed. */
  public Optional<Document> data(String file, byte[] content) {
    DataReader reader = new DataReader(limits);
    Location start = Location.of(file, 1, 1);
    return text(file, content, limits.dataBytes())
        .flatMap(
            text ->
                file.endsWith(".json")
                    ? reader.json(text, start, problems)
                    : reader.yaml(text, start, problems));
  }

  /** Whether a file keeps to a limit; tells if not. */
  boolean fits(String file, byte[] content, int limit) {
    if (content.length > limit) {
      problems.add(LibraryProblem.FILE_TOO_LARGE, Location.of(file), content.length, limit);
    }
    return content.length <= limit;
  }

  private Optional<String> text(String file, byte[] content, int limit) {
    if (!fits(file, content, limit)) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      problems.add(LibraryProblem.NOT_UTF8, Location.of(file));
      return Optional.empty();
    }
  }
}
