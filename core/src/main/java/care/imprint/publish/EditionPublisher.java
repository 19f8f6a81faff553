package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.render.RenderException;
import care.imprint.render.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one edition, renders it in every format, has what was rendered proved and writes its files:
 * all of them or, if anything is wrong with it, none. Thread-safe.
 */
final class EditionPublisher {
  private final List<Renderer> renderers;
  private final LastRelease last;
  private final ReleaseWriter writer;
  private final CollectionPublisher collections;

  EditionPublisher(
      List<Renderer> renderers,
      LastRelease last,
      ReleaseWriter writer,
      CollectionPublisher collections) {
    this.renderers = renderers;
    this.last = last;
    this.writer = writer;
    this.collections = collections;
  }

  EditionResult publish(EditionJob job) throws IOException {
    Edition edition;
    Optional<Approval> approval;
    List<RenderedFile> files;
    try {
      edition = job.edition().get();
      approval = job.approval().apply(edition);
      files = render(edition);
    } catch (InvalidContentException invalid) {
      return EditionResult.leftOut(job.id(), invalid.problems());
    } catch (RenderException unrenderable) {
      return EditionResult.leftOut(job.id(), unrenderable.problems());
    } catch (RuntimeException | StackOverflowError broken) {
      return EditionResult.leftOut(job.id(), List.of(brokenBy(job, broken)));
    }
    return write(edition, approval, files);
  }

  private List<RenderedFile> render(Edition edition) throws IOException {
    List<RenderedFile> files = new ArrayList<>();
    Problems problems = new Problems();
    for (Renderer renderer : renderers) {
      Optional<RenderedFile> kept = last.file(renderer, edition);
      RenderedFile file = kept.isPresent() ? kept.get() : RenderedFile.render(renderer, edition);
      problems.addAll(Proof.of(renderer).problems(edition, file));
      files.add(file);
    }
    problems.throwIfErrors();
    return files;
  }

  private EditionResult write(
      Edition edition, Optional<Approval> approval, List<RenderedFile> files) throws IOException {
    for (RenderedFile file : files) {
      writer.write(file);
    }
    collections.add(edition);
    int rendered = (int) files.stream().filter(RenderedFile::fresh).count();
    ManifestEdition entry =
        ManifestEdition.of(edition, approval, files.stream().map(RenderedFile::entry).toList());
    return new EditionResult(
        edition.id(), Optional.of(entry), rendered, files.size() - rendered, List.of());
  }

  private static Problem brokenBy(EditionJob job, Throwable cause) {
    return Problem.of(PublishProblem.EDITION_BROKEN, Location.NOWHERE, job.id(), cause);
  }
}
