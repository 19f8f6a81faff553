package care.imprint.tenant.internal.telling;

import care.imprint.article.ClinicField;
import care.imprint.article.FactReference;
import care.imprint.article.Inline;
import care.imprint.edition.Clinic;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.Href;
import java.util.Optional;

/** Tells facts in running text. */
record FactTeller(Telling telling) {
  Inline.Fact tell(Inline.Fact fact) {
    FactReference reference = fact.reference();
    return new Inline.Fact(reference, words(reference).or(() -> Optional.of(reference.text())));
  }

  private Optional<String> words(FactReference reference) {
    if (reference instanceof FactReference.OfCost cost) {
      return new CostTeller(telling).tell(cost);
    }
    if (reference instanceof FactReference.OfProgram program) {
      return ProgramTeller.tell(program, telling);
    }
    return clinic((FactReference.OfClinic) reference);
  }

  private Optional<String> clinic(FactReference.OfClinic fact) {
    Optional<String> words = clinic(fact.field(), telling.clinic());
    if (words.isEmpty()) {
      telling.problem(TenantProblem.EDITION_NO_CLINIC_FACT, fact.text(), telling.clinic().id());
    }
    return words;
  }

  private static Optional<String> clinic(ClinicField field, Clinic clinic) {
    return switch (field) {
      case NAME -> Optional.of(clinic.name());
      case PHONE -> clinic.phone();
      case EMAIL -> clinic.email();
      case CITY -> clinic.city();
      case BOOKING -> clinic.booking().map(FactTeller::shown);
      case WEBSITE -> clinic.website().map(FactTeller::shown);
      case ADDRESS -> ProgramTeller.joined(clinic.address(), ", ");
    };
  }

  /** An address as people write it: without scheme and final slash. */
  private static String shown(Href address) {
    return address.value().replaceFirst("^[a-z]+:(//)?", "").replaceFirst("/$", "");
  }
}
