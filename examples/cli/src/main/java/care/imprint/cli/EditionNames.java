package care.imprint.cli;

import care.imprint.edition.EditionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** Editions that are named one by one, as {@code clinic/locale/article}. */
final class EditionNames {
  @Parameters(paramLabel = "CLINIC/LOCALE/GUIDE", arity = "0..*", descriptionKey = "editions")
  private List<String> names = new ArrayList<>();

  /** The clinics that are named or selected and were left out because of an error. */
  List<String> missing(Intake intake, Selection selection) {
    return selection.missing(intake).stream()
        .filter(clinic -> names.isEmpty() || names.stream().anyMatch(name -> isOf(clinic, name)))
        .toList();
  }

  private static boolean isOf(String clinic, String name) {
    return name.startsWith(clinic + "/");
  }

  /**
   * The editions that are named and selected; all that are selected if none is named. Those of a
   * clinic that was left out are not among them.
   *
   * @throws UsageException if a name is that of no edition
   */
  List<EditionId> of(Intake intake, Selection selection) {
    List<String> missing = missing(intake, selection);
    List<EditionId> all =
        intake.tenants().stream()
            .flatMap(tenant -> tenant.editions().stream())
            .filter(selection::wants)
            .toList();
    for (String name : names) {
      if (all.stream().noneMatch(id -> id.toString().equals(name))
          && missing.stream().noneMatch(clinic -> isOf(clinic, name))) {
        throw new UsageException(
            "usage.edition",
            name,
            all.stream().map(EditionId::toString).sorted().collect(Collectors.joining(", ")));
      }
    }
    return all.stream().filter(id -> names.isEmpty() || names.contains(id.toString())).toList();
  }
}
