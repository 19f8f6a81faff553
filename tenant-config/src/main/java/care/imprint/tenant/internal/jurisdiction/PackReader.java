package care.imprint.tenant.internal.jurisdiction;

import care.imprint.library.LibraryProblem;
import care.imprint.library.Limits;
import care.imprint.library.internal.data.Binder;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.reading.Constraints;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Problems;
import care.imprint.tenant.jurisdiction.JurisdictionPack;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.value.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads jurisdiction packs, as strictly as a library is read. */
public record PackReader(Reading reading) {
  private static final List<String> BUNDLED = List.of("ca", "ca-ab", "ca-bc", "ca-on", "ca-qc");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  /** The packs that come with the library. */
  public static List<JurisdictionPack> bundled() {
    Problems problems = new Problems();
    PackReader reader = new PackReader(new Reading(Limits.standard(), problems));
    List<JurisdictionPack> packs =
        BUNDLED.stream()
            .map(name -> name + ".yaml")
            .flatMap(name -> reader.read(name, resource(name)).stream())
            .toList();
    problems.throwIfErrors();
    return packs;
  }

  private static byte[] resource(String name) {
    try (InputStream in = JurisdictionPack.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library is incomplete: no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pack of a file, or nothing if something is wrong with it, which is told. */
  public Optional<JurisdictionPack> read(String file, byte[] content) {
    return reading.data(file, content).flatMap(this::pack);
  }

  private Optional<JurisdictionPack> pack(Document document) {
    Optional<JurisdictionPack> pack =
        Binder.bind(document, JurisdictionPack.class, reading.problems());
    Problems own = new Problems();
    pack.ifPresent(found -> check(found, document, own));
    reading.problems().addAll(own.sorted());
    return pack.filter(found -> !own.hasErrors());
  }

  private static void check(JurisdictionPack pack, Document document, Problems problems) {
    Constraints.check(pack, document::value, problems);
    translated(pack.title(), "/title", document, problems);
    translated(pack.notLegalAdvice(), "/not-legal-advice", document, problems);
    for (int i = 0; i < pack.authorities().size(); i++) {
      translated(
          pack.authorities().get(i).name(), "/authorities/" + i + "/name", document, problems);
    }
    for (int i = 0; i < pack.rules().size(); i++) {
      check(pack, pack.rules().get(i), "/rules/" + i + "/terms", document, problems);
    }
  }

  private static void check(
      JurisdictionPack pack,
      JurisdictionRule rule,
      String terms,
      Document document,
      Problems problems) {
    translated(rule.terms().message(), terms + "/message", document, problems);
    translated(rule.terms().hint(), terms + "/hint", document, problems);
    List<String> known = pack.authorities().stream().map(one -> one.id().value()).toList();
    for (int i = 0; i < rule.terms().authorities().size(); i++) {
      String named = rule.terms().authorities().get(i).value();
      if (!known.contains(named)) {
        problems.add(
            LibraryProblem.UNKNOWN_VALUE,
            document.value(terms + "/authorities/" + i),
            named,
            Nearest.suggestion(named, known));
      }
    }
  }

  private static void translated(
      LocalizedText text, String pointer, Document document, Problems problems) {
    for (Locale language : LANGUAGES) {
      if (text.in(language).isEmpty()) {
        problems.add(
            LibraryProblem.MISSING_TRANSLATION,
            document.value(pointer),
            pointer.substring(pointer.lastIndexOf('/') + 1),
            language.getLanguage());
      }
    }
  }
}
