package care.imprint.tenant.internal.telling;

import care.imprint.article.Article;
import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.program.Program;
import care.imprint.source.Source;
import care.imprint.value.Slug;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an edition refers to, in order of first mention. Not thread-safe; one for each edition. */
final class Mentions {
  private final Map<Slug, Cost> costs = new LinkedHashMap<>();
  private final Map<Slug, Program> programs = new LinkedHashMap<>();
  private final Map<Slug, Source> sources = new LinkedHashMap<>();
  private final Map<Slug, Article> targets = new LinkedHashMap<>();
  private final SortedMap<String, Image> images = new TreeMap<>();
  private final Set<Slug> anchors = new HashSet<>();
  private boolean generatedPicture;

  void add(Cost cost) {
    costs.putIfAbsent(cost.id(), cost);
  }

  void add(Program program) {
    programs.putIfAbsent(program.id(), program);
  }

  void add(Source source) {
    sources.putIfAbsent(source.id(), source);
  }

  void add(Article target) {
    targets.putIfAbsent(target.id(), target);
  }

  void add(String file, Image image) {
    images.put(file, image);
  }

  /** Remembers the name of a part; false if another part has it. */
  boolean addAnchor(Slug anchor) {
    return anchors.add(anchor);
  }

  void addGeneratedPicture() {
    generatedPicture = true;
  }

  Map<Slug, Cost> costs() {
    return costs;
  }

  Map<Slug, Program> programs() {
    return programs;
  }

  Map<Slug, Source> sources() {
    return sources;
  }

  Map<Slug, Article> targets() {
    return targets;
  }

  SortedMap<String, Image> images() {
    return images;
  }

  /** Whether a picture that was made by a generative model is shown. */
  boolean hasGeneratedPicture() {
    return generatedPicture;
  }
}
