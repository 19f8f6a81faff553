package care.imprint.html.internal.page;

import care.imprint.edition.ArticleTarget;
import care.imprint.html.internal.asset.Assets;
import care.imprint.render.Asset;
import care.imprint.value.Href;
import java.util.Optional;

/**
 * Where a page finds what it refers to.
 *
 * @param assets the address of the folder of assets, with a slash at its end; absent where the page
 *     holds them
 * @param siblings whether the pages of other articles and languages lie beside this one
 * @param index the address of the list of all guides, where the page belongs to a site
 */
public record Links(Optional<String> assets, boolean siblings, Optional<String> index) {
  /** Where a page finds things that belongs to no site. */
  Links(Optional<String> assets, boolean siblings) {
    this(assets, siblings, Optional.empty());
  }

  /** The address of an asset in the folder; absent where the page holds it. */
  Optional<String> file(Asset asset) {
    return assets.map(folder -> folder + Assets.name(asset));
  }

  /** The address of an asset, or the asset itself as one. */
  public String address(Asset asset) {
    return file(asset).orElseGet(() -> Assets.data(asset));
  }

  /** The address of the page of another article, where it has one. */
  public Optional<String> article(ArticleTarget target) {
    return siblings ? Optional.of(target.article() + ".html") : target.address().map(Href::value);
  }
}
