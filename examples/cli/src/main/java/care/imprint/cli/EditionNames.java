package care.imprint.cli;

import care.imprint.edition.EditionId;
import care.imprint.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** Editions that are named one by one, as {@code clinic/locale/article}. */
final class EditionNames {
  @Parameters(paramLabel = "CLINIC/LOCALE/GUIDE", arity = "0..*", descriptionKey = "editions")
  private List<String> names = new ArrayList<>();

  /**
   * The editions that are named and selected; all that are selected if none is named.
   *
   * @throws UsageException if a name is that of no edition
   */
  List<EditionId> of(List<Tenant> tenants, Selection selection) {
    List<EditionId> all =
        tenants.stream()
            .flatMap(tenant -> tenant.editions().stream())
            .filter(selection::wants)
            .toList();
    for (String name : names) {
      if (all.stream().noneMatch(id -> id.toString().equals(name))) {
        throw new UsageException(
            "usage.edition",
            name,
            all.stream().map(EditionId::toString).sorted().collect(Collectors.joining(", ")));
      }
    }
    return all.stream().filter(id -> names.isEmpty() || names.contains(id.toString())).toList();
  }
}
