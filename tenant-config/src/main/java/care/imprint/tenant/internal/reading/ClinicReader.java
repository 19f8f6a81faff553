package care.imprint.tenant.internal.reading;

import care.imprint.edition.Label;
import care.imprint.library.Library;
import care.imprint.library.LibraryProblem;
import care.imprint.library.Limits;
import care.imprint.library.internal.data.Binder;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.reading.Constraints;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.tenant.Identity;
import care.imprint.tenant.Invitation;
import care.imprint.tenant.Jurisdiction;
import care.imprint.tenant.LocalContent;
import care.imprint.tenant.Setting;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantBrand;
import care.imprint.tenant.TenantContent;
import care.imprint.tenant.TenantPolicy;
import care.imprint.tenant.TenantProblem;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one clinic. Not thread-safe; used once. */
public final class ClinicReader {
  private static final Pattern JURISDICTION = Pattern.compile(Jurisdiction.PATTERN);
  private static final Map<String, Label> LABELS =
      Arrays.stream(Label.values()).collect(Collectors.toMap(Label::key, Function.identity()));

  private final Library library;
  private final Problems problems = new Problems();
  private final Reading reading;
  private final Layers layers;
  private final Jurisdictions jurisdictions;
  private final Optional<ClinicFolder> folder;

  /** A reader of a clinic's folder in the folder of all clinics. */
  public ClinicReader(
      Path clinics,
      Path folder,
      Library library,
      Limits limits,
      Layers layers,
      Jurisdictions jurisdictions) {
    this.library = library;
    this.layers = layers;
    this.jurisdictions = jurisdictions;
    this.reading = new Reading(limits, problems);
    this.folder = ClinicFolder.open(clinics, folder, limits.imageBytes() + 1, problems);
  }

  /** What holds for a clinic, value by value; nothing if it cannot be read. */
  public static List<Setting> settings(
      ClinicTree clinics, Slug clinic, Limits limits, Layers layers, Problems problems) {
    return clinics.folders().stream()
        .filter(folder -> FolderNames.of(folder).equals(clinic.value()))
        .flatMap(
            folder ->
                ClinicFolder.open(clinics.root(), folder, limits.imageBytes() + 1, problems)
                    .stream())
        .flatMap(
            files ->
                new ConfigurationReader(files, layers, new Reading(limits, problems))
                    .read().stream())
        .flatMap(configuration -> SettingList.of(configuration).stream())
        .toList();
  }

  /** The clinic, or nothing if there is an error; tells everything that is wrong. */
  public Optional<Tenant> read(Problems all) {
    Optional<Tenant> tenant =
        folder
            .flatMap(files -> new ConfigurationReader(files, layers, reading).read())
            .flatMap(this::tenant);
    if (!problems.hasErrors()) {
      folder.ifPresent(ClinicFolder::tellUnused);
    }
    all.addAll(problems.sorted());
    return tenant.filter(read -> !problems.hasErrors());
  }

  private Optional<Tenant> tenant(Configuration configuration) {
    Document document = configuration.document();
    Optional<TenantFile> file = Binder.bind(document, TenantFile.class, problems);
    file.ifPresent(read -> Constraints.check(read, document::value, problems));
    file.flatMap(TenantFile::policy)
        .flatMap(TenantFile.PolicyPart::signOff)
        .ifPresent(asked -> signOff(asked, document));
    return file.flatMap(read -> content(read, configuration))
        .flatMap(content -> checked(content, document))
        .map(tenant -> new SignOffReader(configuration.files(), reading).addTo(tenant));
  }

  /** The library protects as the farthest layer would: what it asks for nobody takes back. */
  private void signOff(boolean asked, Document document) {
    if (library.network().policy().signOff() && !asked) {
      Location place = library.location("/network/policy/sign-off");
      problems.add(
          TenantProblem.TENANT_PROTECTED_SETTING,
          document.value("/policy/sign-off"),
          "policy.sign-off",
          asked,
          true,
          place.equals(Location.NOWHERE) ? Location.of("library.yaml") : place);
    }
  }

  /** The clinic, if it holds against its library; what does not is told at its place. */
  private Optional<Tenant> checked(TenantContent content, Document document) {
    Problems found = new Problems();
    Optional<Tenant> tenant = Tenant.of(content, library, jurisdictions, found);
    for (Problem problem : found.sorted()) {
      Location place = document.value(problem.location().pointer());
      problems.add(new Problem(problem.severity(), problem.code(), place, problem.arguments()));
    }
    return tenant;
  }

  private Optional<TenantContent> content(TenantFile file, Configuration configuration) {
    Document document = configuration.document();
    Optional<Identity> identity = identity(file, configuration.files(), document);
    Optional<TenantBrand> brand = new BrandReader(configuration, reading).read(file.brand());
    SortedMap<Label, LocalizedText> wording = wording(file.wording(), document);
    LocalContent texts = new LocalFiles(configuration, library, reading).with(file.local());
    if (identity.isEmpty() || brand.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TenantContent(
            identity.get(),
            brand.get(),
            file.policy().map(ClinicReader::policy).orElseGet(TenantPolicy::usual),
            texts,
            file.callToAction().orElseGet(Invitation::usual),
            wording,
            file.decisions()));
  }

  private Optional<Identity> identity(TenantFile file, ClinicFolder files, Document document) {
    if (!file.id().value().equals(files.name())) {
      problems.add(
          TenantProblem.TENANT_ID_MISMATCH, document.value("/id"), file.id(), files.name());
    }
    Optional<Jurisdiction> jurisdiction = jurisdiction(file.jurisdiction(), document);
    Optional<ZoneId> zone = zone(file.timeZone(), document);
    List<Locale> languages = languages(file.languages(), document);
    if (jurisdiction.isEmpty() || zone.isEmpty() || languages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Identity(
            file.id(),
            file.name(),
            jurisdiction.get(),
            languages,
            zone.get(),
            file.contact(),
            file.booking(),
            file.licence()));
  }

  private Optional<Jurisdiction> jurisdiction(String code, Document document) {
    if (JURISDICTION.matcher(code).matches()) {
      return Optional.of(Jurisdiction.of(code));
    }
    problems.add(TenantProblem.TENANT_BAD_JURISDICTION, document.value("/jurisdiction"), code);
    return Optional.empty();
  }

  private Optional<ZoneId> zone(String id, Document document) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException unknown) {
      problems.add(TenantProblem.TENANT_BAD_TIME_ZONE, document.value("/time-zone"), id);
      return Optional.empty();
    }
  }

  private List<Locale> languages(List<String> tags, Document document) {
    List<Locale> languages = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      Locale locale = Locale.forLanguageTag(tags.get(i));
      if (locale.toLanguageTag().equals(tags.get(i)) && !locale.getCountry().isEmpty()) {
        languages.add(locale);
      } else {
        problems.add(
            TenantProblem.TENANT_BAD_LANGUAGE, document.value("/languages/" + i), tags.get(i));
      }
    }
    return languages;
  }

  private static TenantPolicy policy(TenantFile.PolicyPart part) {
    return new TenantPolicy(
        part.articles(),
        part.hide(),
        part.index().orElse(true),
        part.costTables().map(TenantFile.CostTablesPart::add).orElse(List.of()),
        part.signOff().orElse(false));
  }

  private SortedMap<Label, LocalizedText> wording(
      Map<String, LocalizedText> words, Document document) {
    SortedMap<Label, LocalizedText> wording = new TreeMap<>();
    words.forEach(
        (key, text) -> {
          Label label = LABELS.get(key);
          if (label == null) {
            unknown(key, LABELS.keySet(), document.key("/wording/" + key));
          } else {
            wording.put(label, text);
          }
        });
    return wording;
  }

  private void unknown(String written, Collection<String> known, Location place) {
    problems.add(LibraryProblem.UNKNOWN_VALUE, place, written, Nearest.suggestion(written, known));
  }
}
