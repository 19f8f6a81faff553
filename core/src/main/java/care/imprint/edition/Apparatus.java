package care.imprint.edition;

import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.program.Program;
import care.imprint.value.Slug;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the content of an edition refers to.
 *
 * @param sources the sources cited, by number
 * @param targets the articles that links lead to
 * @param images the pictures by file name
 * @param costs the costs told, for structured data and comparison; their words are in the content
 * @param programs the programmes told, likewise
 */
public record Apparatus(
    List<CitedSource> sources,
    List<ArticleTarget> targets,
    SortedMap<String, Image> images,
    List<Cost> costs,
    List<Program> programs) {
  /** Copies the collections. */
  public Apparatus {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    costs = List.copyOf(costs);
    programs = List.copyOf(programs);
  }

  /** Nothing is referred to. */
  public static Apparatus empty() {
    return new Apparatus(List.of(), List.of(), new TreeMap<>(Map.of()), List.of(), List.of());
  }

  /**
   * The source with this id.
   *
   * @throws IllegalArgumentException if the edition does not cite it
   */
  public CitedSource source(Slug id) {
    return sources.stream()
        .filter(cited -> cited.source().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not cited: " + id));
  }

  /**
   * The link target with this article id.
   *
   * @throws IllegalArgumentException if the edition does not link to it
   */
  public ArticleTarget target(Slug article) {
    return targets.stream()
        .filter(target -> target.article().equals(article))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not linked: " + article));
  }

  /**
   * The picture with this file name.
   *
   * @throws IllegalArgumentException if the edition does not show it
   */
  public Image image(String file) {
    Image image = images.get(file);
    if (image == null) {
      throw new IllegalArgumentException("Not shown: " + file);
    }
    return image;
  }
}
