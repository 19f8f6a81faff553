package care.imprint.tenant;

import care.imprint.change.Account;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The sign-offs in a clinic's folder: {@value #FILE}, and beside it the texts that were approved,
 * so that later changes can be told by meaning.
 *
 * <p>Every file is written beside the old one and put in its place in one step. Comments and other
 * entries of the file are left as they are. Two writers at a time are not looked after.
 *
 * @param folder the clinic's folder
 */
public record SignOffFolder(Path folder) {
  /** The file that lists the sign-offs. */
  public static final String FILE = "sign-offs.yaml";

  private static final String TEXTS = "approved";

  /** The file that keeps what was approved of an edition, below the clinic's folder. */
  public static String text(EditionId edition) {
    return "%s/%s.%s.json".formatted(TEXTS, edition.article(), edition.locale().toLanguageTag());
  }

  /**
   * Records an approval: first the text, then the entry that speaks of it.
   *
   * @param edition the edition that was approved
   * @param signOff the approval of it
   * @throws IOException if a file cannot be read or written; the approval is then not recorded
   * @throws InvalidContentException if a link leads out of the clinic's folder; nothing is then
   *     read or written
   */
  public void write(Edition edition, SignOff signOff) throws IOException {
    inside(TEXTS);
    Path text = inside(text(edition.id()));
    Path file = inside(FILE);
    Files.createDirectories(text.getParent());
    replace(text, Account.of(edition).json());
    String before = Files.exists(file) ? Files.readString(file) : "";
    replace(file, new SignOffEntries(before).with(signOff));
  }

  /** A file of the folder, if it is there or not, but no link that leads elsewhere. */
  private Path inside(String name) throws IOException {
    Path path = folder.resolve(name);
    boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    if (there && !path.toRealPath().startsWith(folder.toRealPath())) {
      String clinic = String.valueOf(folder.getFileName());
      Location place = Location.of(clinic + "/" + name);
      throw new InvalidContentException(
          List.of(Problem.of(TenantProblem.TENANT_OUTSIDE, place, name, clinic)));
    }
    return path;
  }

  private static void replace(Path file, String content) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    Files.write(beside, content.getBytes(StandardCharsets.UTF_8));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
