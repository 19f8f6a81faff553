package care.imprint.tenant.internal.reading;

import care.imprint.change.Account;
import care.imprint.edition.EditionId;
import care.imprint.edition.Fingerprint;
import care.imprint.library.internal.data.Binder;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Form;
import care.imprint.library.internal.reading.Constraints;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.publish.Approval;
import care.imprint.tenant.SignOff;
import care.imprint.tenant.SignOffFolder;
import care.imprint.tenant.SignOffProblem;
import care.imprint.tenant.SignOffs;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the sign-offs of a clinic. Not thread-safe; used once. */
final class SignOffReader {
  private final ClinicFolder files;
  private final Reading reading;
  private final List<SignOff> signOffs = new ArrayList<>();

  SignOffReader(ClinicFolder files, Reading reading) {
    this.files = files;
    this.reading = reading;
  }

  /**
   * The form of one sign-off.
   *
   * @param article the id of the guide
   * @param locale the language with its region, for example {@code fr-CA}
   * @param fingerprint the digest of what was approved, as {@code imprint sign-off} writes it
   * @param by who approved it
   * @param role what that person is at the clinic
   * @param date the day of the approval
   */
  record Entry(
      Slug article,
      @Form(TenantFile.LANGUAGE) @NotBlank String locale,
      @Pattern(regexp = "^[0-9a-f]{64}$") String fingerprint,
      @NotBlank String by,
      Optional<@Size(min = 1) String> role,
      LocalDate date) {}

  /** The clinic with its sign-offs; what is wrong with them is told. */
  Tenant addTo(Tenant tenant) {
    files
        .find(SignOffFolder.FILE, Location.of(files.path(SignOffFolder.FILE)))
        .flatMap(content -> reading.data(files.path(SignOffFolder.FILE), content))
        .ifPresent(document -> read(document, tenant));
    List<Account> approved = signOffs.stream().flatMap(one -> text(one, tenant).stream()).toList();
    return tenant.with(new SignOffs(signOffs, approved));
  }

  private void read(Document document, Tenant tenant) {
    int known = reading.problems().sorted().size();
    List<Entry> entries = Binder.bindList(document, Entry.class, reading.problems());
    if (reading.problems().sorted().size() > known) {
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      String pointer = "/" + i;
      int before = reading.problems().sorted().size();
      Constraints.check(entries.get(i), part -> document.value(pointer + part), reading.problems());
      if (reading.problems().sorted().size() == before) {
        read(entries.get(i), document, pointer, tenant);
      }
    }
  }

  private void read(Entry entry, Document document, String pointer, Tenant tenant) {
    Locale locale = Locale.forLanguageTag(entry.locale());
    if (!locale.toLanguageTag().equals(entry.locale()) || locale.getCountry().isEmpty()) {
      reading
          .problems()
          .add(
              TenantProblem.TENANT_BAD_LANGUAGE,
              document.value(pointer + "/locale"),
              entry.locale());
      return;
    }
    if (signOffs.stream()
        .anyMatch(
            other -> other.article().equals(entry.article()) && other.locale().equals(locale))) {
      tell(SignOffProblem.SIGN_OFF_TWICE, document.value(pointer), entry);
    }
    if (!tenant.publishes(entry.article(), locale)) {
      tell(SignOffProblem.SIGN_OFF_UNUSED, document.value(pointer + "/article"), entry);
    }
    Approval approval = new Approval(entry.by(), entry.role(), entry.date());
    signOffs.add(
        new SignOff(entry.article(), locale, Fingerprint.parse(entry.fingerprint()), approval));
  }

  private void tell(SignOffProblem code, Location place, Entry entry) {
    reading.problems().add(code, place, entry.article(), entry.locale());
  }

  /** What was approved, unless somebody changed it since. */
  private Optional<Account> text(SignOff signOff, Tenant tenant) {
    EditionId edition = new EditionId(tenant.id(), signOff.article(), signOff.locale());
    String file = SignOffFolder.text(edition);
    Location place = Location.of(files.path(file));
    Optional<byte[]> content = files.find(file, place);
    Optional<Account> account =
        content
            .flatMap(Account::parse)
            .filter(read -> read.edition().equals(edition))
            .filter(read -> read.fingerprint().equals(signOff.fingerprint()));
    if (content.isPresent() && account.isEmpty()) {
      reading.problems().add(SignOffProblem.SIGN_OFF_TEXT_ALTERED, place, files.path(file));
    }
    return account;
  }
}
