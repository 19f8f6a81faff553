package care.imprint.cli;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.publish.EditionJob;
import care.imprint.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions that are selected of what was read. They fail closed: what a check calls an error
 * keeps the editions it concerns from being made.
 */
final class Editions {
  private final Intake intake;
  private final Selection selection;
  private final Gate gate;

  Editions(Intake intake, Selection selection) {
    this.intake = intake;
    this.selection = selection;
    this.gate = new Gate(intake.shared());
  }

  /** Jobs that need the approvals that are asked for. */
  List<EditionJob> toPublish() {
    return jobs(true);
  }

  /** Jobs that need none, since people look before they approve. */
  List<EditionJob> toLookAt() {
    return jobs(false);
  }

  private List<EditionJob> jobs(boolean approved) {
    List<EditionJob> jobs = new ArrayList<>();
    for (Tenant tenant : intake.tenants()) {
      tenant.editions().stream()
          .filter(selection::wants)
          .map(
              id ->
                  approved
                      ? new EditionJob(
                          id,
                          () -> edition(tenant, id),
                          edition -> intake.approval(tenant, edition))
                      : new EditionJob(id, () -> edition(tenant, id)))
          .forEach(jobs::add);
    }
    return jobs;
  }

  private Edition edition(Tenant tenant, EditionId id) {
    List<Problem> errors = gate.errors(id.article());
    if (!errors.isEmpty()) {
      throw new InvalidContentException(errors);
    }
    Problems problems = new Problems();
    Optional<Edition> edition = intake.edition(tenant, id, problems);
    problems.throwIfErrors();
    return edition.orElseThrow();
  }
}
