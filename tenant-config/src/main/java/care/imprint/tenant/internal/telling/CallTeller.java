package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import care.imprint.edition.Clinic;
import care.imprint.edition.Label;
import care.imprint.tenant.Invitation;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.Href;
import java.util.List;
import java.util.Optional;

/** Tells calls to action: the author's words and address, else the clinic's, else the usual. */
record CallTeller(Telling telling) {
  Block.CallToAction tell(Block.CallToAction call, List<Block> blocks) {
    Invitation invitation = telling.tenant().content().invitation();
    Optional<Href> href = call.href().or(invitation::href).or(() -> address(telling.clinic()));
    if (href.isEmpty()) {
      telling.problem(TenantProblem.EDITION_NO_CALL_ADDRESS, telling.clinic().id());
    }
    String label = call.label().or(() -> label(invitation)).orElseGet(this::usualLabel);
    return new Block.CallToAction(call.id(), blocks, Optional.of(label), href);
  }

  private Optional<String> label(Invitation invitation) {
    return invitation.label().map(label -> telling.text(label, "call-to-action/label"));
  }

  private String usualLabel() {
    return telling.wording().text(Label.BOOK);
  }

  private static Optional<Href> address(Clinic clinic) {
    return clinic
        .booking()
        .or(clinic::website)
        .or(() -> clinic.email().flatMap(email -> Href.parse("mailto:" + email)))
        .or(() -> clinic.phone().flatMap(CallTeller::dial));
  }

  private static Optional<Href> dial(String phone) {
    return Href.parse("tel:" + phone.replaceAll("[^+0-9]", ""));
  }
}
