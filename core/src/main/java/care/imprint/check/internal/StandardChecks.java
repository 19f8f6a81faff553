package care.imprint.check.internal;

import care.imprint.check.Check;
import java.util.List;

/** All checks that come with the project. */
public final class StandardChecks {
  private StandardChecks() {}

  /** The checks; their order does not matter. */
  public static List<Check> all() {
    return List.of(
        new EachArticle(ofArticles()),
        new UnusedSourceCheck(),
        new DuplicateSourceCheck(),
        new SiteRootCheck(),
        new CostDateCheck());
  }

  private static List<ArticleCheck> ofArticles() {
    return List.of(
        new CitationCheck(),
        new UncitedClaimCheck(),
        new LiteralPriceCheck(),
        new TaxWordsCheck(),
        new PriceClaimCheck(),
        new ReviewCheck(),
        new TranslationCheck(),
        new AltTextCheck(),
        new HeadingOrderCheck(),
        new LinkTextCheck(),
        new BareAddressCheck(),
        new AnchorCheck(),
        new VerdictCellCheck(),
        new EnglishReadingCheck(),
        new FrenchReadingCheck(),
        new SuperlativeCheck(),
        new AbbreviationCheck(),
        new RawLabelCheck(),
        new SafetyNoticeCheck(),
        new SafetyRuleCheck(),
        new ExclusionCheck());
  }
}
