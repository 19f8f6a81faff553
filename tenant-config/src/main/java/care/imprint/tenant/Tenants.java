package care.imprint.tenant;

import care.imprint.edition.EditionId;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The clinics of a network, in the order of their ids. Immutable and thread-safe. */
public final class Tenants {
  private final ImmutableSortedMap<Slug, Tenant> byId;
  private final List<String> leftOut;

  private Tenants(ImmutableSortedMap<Slug, Tenant> byId, List<String> leftOut) {
    this.byId = byId;
    this.leftOut = List.copyOf(leftOut);
  }

  /**
   * These clinics.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static Tenants of(List<Tenant> tenants) {
    return of(tenants, List.of());
  }

  /** These clinics, and the folders of those that have an error. */
  static Tenants of(List<Tenant> tenants, List<String> leftOut) {
    return new Tenants(
        tenants.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), Tenant::id, Function.identity())),
        leftOut);
  }

  /**
   * Reads the clinics of a folder, each in a folder of its own that has the clinic's id as its
   * name; or of a ZIP or JAR with such folders at its root or in a folder of it.
   *
   * @throws InvalidContentException with every problem of every clinic if there is an error
   */
  public static Tenants read(Path path, Library library) {
    Problems problems = new Problems();
    Tenants tenants = readAll(path, library, problems);
    problems.throwIfErrors();
    return tenants;
  }

  /**
   * Reads the clinics of a folder on the class path.
   *
   * @param loader sees the folder
   * @param folder the folder that holds the clinics' folders, for example {@code clinics}
   * @param library the library whose guides the clinics publish
   * @throws InvalidContentException with every problem of every clinic if there is an error
   */
  public static Tenants readClassPath(ClassLoader loader, String folder, Library library) {
    Problems problems = new Problems();
    Tenants tenants = TenantReader.create().readClassPath(loader, folder, library, problems);
    problems.throwIfErrors();
    return tenants;
  }

  /** Reads the clinics that have no error, and gathers the problems of all of them. */
  public static Tenants readAll(Path path, Library library, Problems problems) {
    return TenantReader.create().read(path, library, problems);
  }

  /**
   * One clinic, {@code network}, that stands in for every clinic: it publishes all guides in all
   * languages of a library as the network wrote them. {@link Impact#between} of two of these tells
   * what changed from one version of a library to another, whatever clinics make of it.
   *
   * @throws InvalidContentException if the network has no name in one of its languages
   */
  public static Tenants ofNetwork(Library library) {
    return of(List.of(StandIn.of(library)));
  }

  /** All clinics, by id. */
  public List<Tenant> all() {
    return byId.values().asList();
  }

  /** The folders whose clinics were left out because of an error, sorted by name. */
  public List<String> leftOut() {
    return leftOut;
  }

  /** The clinic with this id. */
  public Optional<Tenant> find(Slug id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The clinic with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tenant get(String id) {
    return Slug.parse(id)
        .flatMap(this::find)
        .orElseThrow(
            () -> new IllegalArgumentException("No clinic '%s'; %s".formatted(id, byId.keySet())));
  }

  /** Every edition that the clinics publish, clinic by clinic. */
  public List<EditionId> editions() {
    return all().stream().flatMap(tenant -> tenant.editions().stream()).toList();
  }
}
