package care.imprint.check;

import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.program.Organization;
import care.imprint.program.OrganizationKind;
import care.imprint.program.Program;
import care.imprint.program.ScreeningCriterion;
import care.imprint.program.ScreeningVerdict;
import care.imprint.program.Track;
import care.imprint.program.TrackFormat;
import care.imprint.program.Verdict;
import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Costs and a programme to speak of. */
final class Costs {
  /** CAD 1950 a session. */
  static final Cost GROUP = fixed("harbour-group", "5850", 3);

  /** CAD 2500 a session. */
  static final Cost INDIVIDUAL = fixed("harbour-individual", "7500", 3);

  /** CAD 1058.33 a session for three. */
  static final Cost PATHWAY =
      cost(
          "pathway",
          new Price.BasePlus(Money.of("1585", "CAD"), Money.of("795", "CAD")),
          Optional.empty());

  static final Program HARBOUR =
      program(
          "harbour",
          List.of(
              track("group", TrackFormat.GROUP, GROUP),
              track("individual", TrackFormat.INDIVIDUAL, INDIVIDUAL)),
          criterion("mania", "Active mania", "Manie active"),
          criterion("psychosis", "Active psychosis", "Psychose active"));

  /** The network’s own, one to one. */
  static final Program ONE_TO_ONE =
      program("one-to-one", List.of(track("pathway", TrackFormat.INDIVIDUAL, PATHWAY)));

  private Costs() {}

  static Cost fixed(String id, String amount, int sessions) {
    return cost(
        id, new Price.Fixed(Money.of(amount, "CAD")), Optional.of(IntRange.exactly(sessions)));
  }

  static Cost cost(String id, Price price, Optional<IntRange> sessions) {
    return dated(id, price, sessions, Optional.of(Draft.TODAY), Optional.empty());
  }

  static Cost dated(
      String id,
      Price price,
      Optional<IntRange> sessions,
      Optional<LocalDate> asOf,
      Optional<LocalDate> expires) {
    return new Cost(
        Slug.of(id),
        LocalizedText.of("The " + id.replace('-', ' ')),
        price,
        TaxBasis.PLUS_GST,
        false,
        sessions,
        List.of(),
        asOf,
        Optional.empty(),
        expires);
  }

  private static Program program(String id, List<Track> tracks, ScreeningCriterion... screening) {
    return new Program(
        Slug.of(id),
        LocalizedText.of("The Harbour"),
        new Organization(
            LocalizedText.of("The Harbour"), OrganizationKind.PARTNER_PROGRAM, Optional.empty()),
        List.of(),
        Optional.empty(),
        tracks,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Arrays.asList(screening));
  }

  private static Track track(String id, TrackFormat format, Cost cost) {
    return new Track(
        Slug.of(id),
        LocalizedText.of(id),
        format,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(cost.id()));
  }

  private static ScreeningCriterion criterion(String id, String english, String french) {
    return new ScreeningCriterion(
        Slug.of(id),
        LocalizedText.of(Map.of("en", english, "fr", french)),
        ScreeningVerdict.of(Verdict.EXCLUDED),
        ScreeningVerdict.of(Verdict.EXCLUDED),
        Optional.empty());
  }
}
