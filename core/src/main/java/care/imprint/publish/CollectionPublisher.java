package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.CollectionRenderer;
import care.imprint.render.RenderException;
import care.imprint.value.Slug;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * Makes what belongs to all editions of a clinic, as soon as the last of them is done, so that the
 * editions of few clinics are held at a time. Serves one run; thread-safe.
 */
final class CollectionPublisher {
  private final List<CollectionRenderer> renderers;
  private final LastRelease last;
  private final ReleaseWriter writer;
  private final Map<Slug, Gathering> gatherings = new ConcurrentHashMap<>();
  private final Map<String, CollectionResult> results = new ConcurrentSkipListMap<>();

  CollectionPublisher(
      List<CollectionRenderer> renderers,
      List<EditionJob> jobs,
      LastRelease last,
      ReleaseWriter writer) {
    this.renderers = renderers;
    this.last = last;
    this.writer = writer;
    if (!renderers.isEmpty()) {
      jobs.stream()
          .collect(Collectors.groupingBy(job -> job.id().clinic(), Collectors.counting()))
          .forEach(
              (clinic, count) -> gatherings.put(clinic, new Gathering(Math.toIntExact(count))));
    }
  }

  /** An edition was published. */
  void add(Edition edition) {
    gathering(edition.id()).ifPresent(clinic -> clinic.add(edition));
  }

  /** A job is done, whatever became of it. */
  void done(EditionId edition) throws IOException {
    Optional<Gathering> clinic = gathering(edition);
    if (clinic.isPresent() && clinic.get().done()) {
      gatherings.remove(edition.clinic());
      publish(clinic.get().editions());
    }
  }

  /** What was made so far, by clinic and format. */
  List<CollectionResult> results() {
    return List.copyOf(results.values());
  }

  private Optional<Gathering> gathering(EditionId edition) {
    return Optional.ofNullable(gatherings.get(edition.clinic()));
  }

  private void publish(List<Edition> editions) throws IOException {
    if (editions.isEmpty()) {
      return;
    }
    for (CollectionRenderer renderer : renderers) {
      Slug clinic = editions.get(0).id().clinic();
      results.put(clinic + "/" + renderer.format(), publish(renderer, clinic, editions));
    }
  }

  private CollectionResult publish(CollectionRenderer renderer, Slug clinic, List<Edition> editions)
      throws IOException {
    RenderedCollection collection;
    try {
      Optional<RenderedCollection> kept = last.collection(renderer, editions);
      collection = kept.isPresent() ? kept.get() : RenderedCollection.render(renderer, editions);
    } catch (RenderException unrenderable) {
      List<Problem> problems = new ArrayList<>(unrenderable.problems());
      problems.add(
          Problem.of(
              PublishProblem.COLLECTION_LEFT_OUT, Location.NOWHERE, renderer.format(), clinic));
      return CollectionResult.leftOut(problems);
    } catch (RuntimeException | StackOverflowError broken) {
      return CollectionResult.leftOut(
          List.of(
              Problem.of(
                  PublishProblem.COLLECTION_BROKEN,
                  Location.NOWHERE,
                  renderer.format(),
                  clinic,
                  broken)));
    }
    writer.write(collection);
    return CollectionResult.of(collection);
  }
}
