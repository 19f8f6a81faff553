package care.imprint.tenant;

import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;

/**
 * What a clinic publishes of the library, and how.
 *
 * @param articles the guides it publishes; absent for all that exist in its languages
 * @param hide the ids of optional blocks that it leaves out
 * @param index whether search engines may list its pages
 * @param addedCosts the ids of costs that join every cost comparison
 * @param signOff whether only what somebody at the clinic approved is published; the network may
 *     ask for it too
 */
public record TenantPolicy(
    Optional<List<Slug>> articles,
    List<Slug> hide,
    boolean index,
    List<Slug> addedCosts,
    boolean signOff) {
  /** Copies the lists. */
  public TenantPolicy {
    articles = articles.map(List::copyOf);
    hide = List.copyOf(hide);
    addedCosts = List.copyOf(addedCosts);
  }

  /** A policy that asks for no approvals. */
  public TenantPolicy(
      Optional<List<Slug>> articles, List<Slug> hide, boolean index, List<Slug> addedCosts) {
    this(articles, hide, index, addedCosts, false);
  }

  /** Everything is published as it is, and search engines may list it. */
  public static TenantPolicy usual() {
    return new TenantPolicy(Optional.empty(), List.of(), true, List.of());
  }

  /** Whether an article is among those the clinic publishes. */
  public boolean chooses(Slug article) {
    return articles.map(chosen -> chosen.contains(article)).orElse(true);
  }
}
