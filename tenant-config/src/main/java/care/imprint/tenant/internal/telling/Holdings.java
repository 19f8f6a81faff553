package care.imprint.tenant.internal.telling;

import care.imprint.cost.Cost;
import care.imprint.library.Library;
import care.imprint.program.Program;
import care.imprint.tenant.LocalContent;
import care.imprint.value.Slug;
import java.util.Optional;

/** What a text may refer to: the library's costs and programmes, a clinic's own ahead of them. */
record Holdings(Library library, LocalContent local) {
  /** The library's alone, as protected texts see them. */
  Holdings withoutLocal() {
    return new Holdings(library, LocalContent.none());
  }

  Optional<Cost> cost(Slug id) {
    return local.costs().stream()
        .filter(cost -> cost.id().equals(id))
        .findFirst()
        .or(() -> library.cost(id));
  }

  Optional<Program> program(Slug id) {
    return local.programs().stream()
        .filter(program -> program.id().equals(id))
        .findFirst()
        .or(() -> library.program(id));
  }
}
