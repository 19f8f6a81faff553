package care.imprint.publish;

import care.imprint.edition.EditionId;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.render.CollectionRenderer;
import care.imprint.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns editions into a release on disk: {@code clinic/locale/article.ext} for every edition and
 * renderer, the renderers' assets and what makes a clinic's editions a whole below each clinic's
 * folder, and a {@link Manifest}.
 *
 * <p>The release is the same bytes for any number of threads. It grows beside the folder and takes
 * its place only when it is whole; a folder that holds anything no release wrote is refused. What
 * has not changed since the last release is taken over, not rendered again. An edition with
 * problems is left out and reported, the others are published; if not one can be, the old release
 * stays.
 *
 * <pre>{@code
 * Publisher publisher = Publisher.builder().renderer(HtmlRenderer.create()).build();
 * Release release = publisher.publish(PublishPlan.of(jobs), Path.of("out"));
 * }</pre>
 *
 * <p>Immutable and thread-safe; two runs on one folder at a time are refused.
 */
public final class Publisher {
  private final List<Renderer> renderers;
  private final List<CollectionRenderer> collections;
  private final int threads;
  private final PublishListener listener;
  private final FolderExchange exchange;

  private Publisher(Builder builder) {
    renderers = builder.renderers.stream().sorted(Comparator.comparing(Renderer::format)).toList();
    collections =
        builder.collections.stream()
            .sorted(Comparator.comparing(CollectionRenderer::format))
            .toList();
    threads = builder.threads;
    listener = builder.listener;
    exchange = builder.exchange;
  }

  /** A builder: no renderer yet, a thread for each processor. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Publishes a plan.
   *
   * @param plan what to publish
   * @param out the folder of the release; made if it is not there
   * @return what was written and what is wrong
   * @throws OutFolderException if the folder holds what no release wrote, or another run has it
   * @throws IOException if something cannot be written; the old release is then still whole
   * @throws IllegalStateException if two renderers give different files one name
   */
  public Release publish(PublishPlan plan, Path out) throws IOException {
    try (OutFolder folder = OutFolder.open(out, exchange)) {
      LastRelease last = new LastRelease(folder);
      ReleaseWriter writer = new ReleaseWriter(folder);
      CollectionPublisher wholes = new CollectionPublisher(collections, plan.jobs(), last, writer);
      EditionPublisher editions = new EditionPublisher(renderers, last, writer, wholes);
      listener.begun(plan.jobs().size());
      List<EditionResult> results =
          new Crew(threads).work(plan.jobs(), job -> tell(editions.publish(job), wholes));
      return finish(plan, out, folder, writer, Summary.of(results, wholes));
    }
  }

  private EditionResult tell(EditionResult result, CollectionPublisher wholes) throws IOException {
    wholes.done(result.id());
    listener.done(result.id(), result.outcome());
    return result;
  }

  private Release finish(
      PublishPlan plan, Path out, OutFolder folder, ReleaseWriter writer, Summary summary)
      throws IOException {
    Problems problems = new Problems();
    problems.addAll(plan.problems());
    renderers.stream()
        .filter(renderer -> renderer.prover().isEmpty())
        .map(Publisher::unproved)
        .forEach(problems::add);
    problems.addAll(summary.problems());
    if (summary.entries().isEmpty()) {
      problems.add(Problem.of(PublishProblem.NOTHING_PUBLISHED, Location.NOWHERE, out));
    }
    Manifest manifest = manifest(summary, writer.assets(), problems.sorted());
    boolean replaced = !summary.entries().isEmpty() && replace(folder, manifest, summary);
    return new Release(
        out,
        replaced,
        manifest,
        summary.rendered(),
        summary.kept(),
        replaced ? removed(folder, manifest) : 0,
        summary.leftOut(),
        problems.sorted());
  }

  private static Problem unproved(Renderer renderer) {
    return Problem.of(PublishProblem.FORMAT_UNPROVED, Location.NOWHERE, renderer.format());
  }

  private Manifest manifest(Summary summary, List<ManifestAsset> assets, List<Problem> problems) {
    return new Manifest(
        Manifest.SCHEMA,
        renderers.stream().map(RendererVersion::of).toList(),
        summary.entries(),
        assets,
        summary.collections(),
        summary.leftOut().stream().map(Object::toString).toList(),
        problems.stream().map(ManifestProblem::of).toList());
  }

  private static boolean replace(OutFolder folder, Manifest manifest, Summary summary)
      throws IOException {
    boolean same = folder.released().equals(Optional.of(manifest));
    if (same && summary.rendered() == 0) {
      return false;
    }
    folder.write(Manifest.FILE, ManifestFormat.write(manifest));
    folder.replace();
    return true;
  }

  private static int removed(OutFolder folder, Manifest manifest) {
    Set<String> paths = new HashSet<>(folder.released().map(Manifest::paths).orElse(Set.of()));
    paths.removeAll(manifest.paths());
    return paths.size();
  }

  /** The results of all jobs together. */
  private record Summary(
      List<ManifestEdition> entries,
      List<ManifestCollection> collections,
      int rendered,
      int kept,
      List<EditionId> leftOut,
      List<Problem> problems) {
    static Summary of(List<EditionResult> editions, CollectionPublisher wholes) {
      List<CollectionResult> collections = wholes.results();
      return new Summary(
          editions.stream().flatMap(result -> result.entry().stream()).toList(),
          collections.stream().flatMap(result -> result.entry().stream()).toList(),
          editions.stream().mapToInt(EditionResult::rendered).sum()
              + collections.stream().mapToInt(CollectionResult::rendered).sum(),
          editions.stream().mapToInt(EditionResult::kept).sum()
              + collections.stream().mapToInt(CollectionResult::kept).sum(),
          editions.stream()
              .filter(result -> result.entry().isEmpty())
              .map(EditionResult::id)
              .toList(),
          Stream.concat(
                  editions.stream().flatMap(result -> result.problems().stream()),
                  collections.stream().flatMap(result -> result.problems().stream()))
              .toList());
    }
  }

  /** Collects what a publisher needs. Not thread-safe. */
  public static final class Builder {
    private final List<Renderer> renderers = new ArrayList<>();
    private final List<CollectionRenderer> collections = new ArrayList<>();
    private int threads = Runtime.getRuntime().availableProcessors();
    private PublishListener listener = PublishListener.NONE;
    private FolderExchange exchange = FolderExchange.NONE;

    private Builder() {}

    /**
     * Adds a renderer.
     *
     * @throws IllegalArgumentException if there is one of this format or file extension already
     */
    public Builder renderer(Renderer renderer) {
      for (Renderer other : renderers) {
        if (other.format().equals(renderer.format())
            || other.fileExtension().equals(renderer.fileExtension())) {
          throw new IllegalArgumentException("Two renderers for " + renderer.format());
        }
      }
      renderers.add(renderer);
      return this;
    }

    /**
     * Adds a renderer of what makes a clinic's editions a whole.
     *
     * @throws IllegalArgumentException if there is one of this format already
     */
    public Builder collection(CollectionRenderer renderer) {
      if (collections.stream().anyMatch(other -> other.format().equals(renderer.format()))) {
        throw new IllegalArgumentException("Two renderers for " + renderer.format());
      }
      collections.add(renderer);
      return this;
    }

    /**
     * Sets how many threads work.
     *
     * @throws IllegalArgumentException if there is not one
     */
    public Builder threads(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("At least one thread has to work, not " + count);
      }
      threads = count;
      return this;
    }

    /** Sets who follows the run. */
    public Builder listener(PublishListener follower) {
      listener = follower;
      return this;
    }

    /** Sets how folders are exchanged in one step. */
    public Builder exchange(FolderExchange way) {
      exchange = way;
      return this;
    }

    /**
     * Makes the publisher.
     *
     * @throws IllegalStateException if there is no renderer
     */
    public Publisher build() {
      if (renderers.isEmpty()) {
        throw new IllegalStateException("A publisher needs a renderer");
      }
      return new Publisher(this);
    }
  }
}
