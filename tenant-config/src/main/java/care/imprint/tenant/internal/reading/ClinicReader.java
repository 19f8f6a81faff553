package care.imprint.tenant.internal.reading;

import care.imprint.edition.Density;
import care.imprint.edition.Label;
import care.imprint.image.Image;
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
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantBrand;
import care.imprint.tenant.TenantContent;
import care.imprint.tenant.TenantLogo;
import care.imprint.tenant.TenantPolicy;
import care.imprint.tenant.TenantProblem;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.Typeface;
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
import java.util.stream.Collectors;

/** Reads one clinic. Not thread-safe; used once. */
public final class ClinicReader {
  private static final String FILE = "tenant.yaml";
  private static final int USUAL_RADIUS = 6;

  private final Library library;
  private final Problems problems = new Problems();
  private final Reading reading;
  private final Optional<ClinicFolder> folder;

  /** A reader of a clinic's folder in the folder of all clinics. */
  public ClinicReader(Path clinics, Path folder, Library library, Limits limits) {
    this.library = library;
    this.reading = new Reading(limits, problems);
    this.folder = ClinicFolder.open(clinics, folder, limits.imageBytes() + 1, problems);
  }

  /** The clinic, or nothing if there is an error; tells everything that is wrong. */
  public Optional<Tenant> read(Problems all) {
    Optional<Tenant> tenant =
        folder.flatMap(
            files ->
                files
                    .require(FILE, Location.of(files.path(FILE)))
                    .flatMap(content -> reading.data(files.path(FILE), content))
                    .flatMap(document -> tenant(files, document)));
    boolean good = !problems.hasErrors();
    if (good) {
      folder.ifPresent(ClinicFolder::tellUnused);
    }
    all.addAll(problems.sorted());
    return tenant.filter(read -> good);
  }

  private Optional<Tenant> tenant(ClinicFolder files, Document document) {
    LocalFiles local = new LocalFiles(files, library, reading);
    local.readData();
    Optional<TenantFile> file = Binder.bind(document, TenantFile.class, problems);
    file.ifPresent(read -> Constraints.check(read, document::value, problems));
    return file.flatMap(read -> content(read, files, document, local))
        .flatMap(content -> checked(content, document));
  }

  /** The clinic, if it holds against its library; what does not is told at its place. */
  private Optional<Tenant> checked(TenantContent content, Document document) {
    Problems found = new Problems();
    Optional<Tenant> tenant = Tenant.of(content, library, found);
    for (Problem problem : found.sorted()) {
      Location place = document.value(problem.location().pointer());
      problems.add(new Problem(problem.severity(), problem.code(), place, problem.arguments()));
    }
    return tenant;
  }

  private Optional<TenantContent> content(
      TenantFile file, ClinicFolder files, Document document, LocalFiles local) {
    Optional<Identity> identity = identity(file, files, document);
    Optional<TenantBrand> brand = brand(file.brand(), files, document);
    SortedMap<Label, LocalizedText> wording = wording(file.wording(), document);
    LocalContent texts = local.with(file.local(), document);
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
            wording));
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
    if (code.matches(Jurisdiction.PATTERN)) {
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

  private Optional<TenantBrand> brand(
      TenantFile.BrandPart part, ClinicFolder files, Document document) {
    Optional<Image> logo = logo(part.logo().file(), files, document);
    Optional<Typeface> headings = typeface(part.typefaces().headings(), "headings", document);
    Optional<Typeface> body = typeface(part.typefaces().body(), "body", document);
    if (logo.isEmpty() || headings.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TenantBrand(
            new TenantLogo(logo.get(), part.logo().alt()),
            part.palette(),
            headings.get(),
            body.get(),
            part.radius().filter(ClinicReader::isRadius).orElse(USUAL_RADIUS),
            part.density().orElse(Density.COMFORTABLE)));
  }

  private static boolean isRadius(int radius) {
    return radius >= 0 && radius <= TenantBrand.MAX_RADIUS;
  }

  private Optional<Image> logo(String file, ClinicFolder files, Document document) {
    return files
        .require(file, document.value("/brand/logo/file"))
        .flatMap(content -> new Pictures(reading).read(files.path(file), content));
  }

  private Optional<Typeface> typeface(Slug id, String part, Document document) {
    Optional<Typeface> typeface = BundledTypefaces.find(id);
    if (typeface.isEmpty()) {
      unknown(
          id.value(),
          BundledTypefaces.ids().stream().map(Slug::value).toList(),
          document.value("/brand/typefaces/" + part));
    }
    return typeface;
  }

  private static TenantPolicy policy(TenantFile.PolicyPart part) {
    return new TenantPolicy(
        part.articles(),
        part.hide(),
        part.index().orElse(true),
        part.costTables().map(TenantFile.CostTablesPart::add).orElse(List.of()));
  }

  private SortedMap<Label, LocalizedText> wording(
      Map<String, LocalizedText> words, Document document) {
    SortedMap<Label, LocalizedText> wording = new TreeMap<>();
    Map<String, Label> labels =
        Arrays.stream(Label.values()).collect(Collectors.toMap(Label::key, Function.identity()));
    words.forEach(
        (key, text) -> {
          Label label = labels.get(key);
          if (label == null) {
            unknown(key, labels.keySet(), document.key("/wording/" + key));
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
