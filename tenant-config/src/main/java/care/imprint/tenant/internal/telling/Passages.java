package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import care.imprint.cost.Cost;
import care.imprint.edition.BrandLines;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.library.internal.data.Parts;
import care.imprint.problem.Location;
import care.imprint.program.Program;
import care.imprint.tenant.LocalContent;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.internal.jurisdiction.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers what an edition says with the places it comes from, for the rules of a jurisdiction. A
 * call to action counts as the clinic's words, since it speaks for the clinic.
 */
final class Passages {
  private final Tenant tenant;
  private final List<Told> told = new ArrayList<>();

  Passages(Tenant tenant) {
    this.tenant = tenant;
  }

  private record Told(Block block, Location place, boolean own) {}

  /** Remembers a block that was told. */
  Block add(Piece piece, Block block) {
    told.add(
        new Told(block, piece.location(), piece.local() || block instanceof Block.CallToAction));
    return block;
  }

  /** The words of an edition but those of its notices. */
  List<Passage> of(Edition edition, Location article) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(edition.title(), article, false, false));
    edition
        .content()
        .summary()
        .ifPresent(summary -> passages.add(new Passage(summary, article, false, false)));
    for (Told one : told) {
      boolean quotation = isQuotation(one.block());
      for (String line : PlainText.of(List.of(one.block()), edition)) {
        passages.add(new Passage(line, one.place(), one.own(), quotation));
      }
    }
    addNames(edition, passages);
    addLines(edition.brand().lines(), passages);
    return passages;
  }

  private static boolean isQuotation(Block block) {
    List<Block.Quotation> found = new ArrayList<>();
    Parts.visit(
        "",
        block,
        (pointer, part) -> {
          if (part instanceof Block.Quotation quotation && quotation.source().isEmpty()) {
            found.add(quotation);
          }
        });
    return !found.isEmpty();
  }

  /** The clinic's words at head and foot. */
  private void addLines(BrandLines lines, List<Passage> passages) {
    Location clinic = Location.of(tenant.id() + "/tenant.yaml");
    Stream.concat(lines.header().stream(), lines.footer().stream())
        .forEach(line -> passages.add(new Passage(line, clinic, true, false)));
  }

  /** The names of the clinic's own costs and programmes. */
  private void addNames(Edition edition, List<Passage> passages) {
    LocalContent local = tenant.content().local();
    for (Cost cost : local.costs()) {
      cost.name()
          .in(edition.locale())
          .ifPresent(name -> passages.add(named(name, "costs/" + cost.id(), "costs.yaml")));
    }
    for (Program program : local.programs()) {
      program
          .name()
          .in(edition.locale())
          .ifPresent(name -> passages.add(named(name, "programs/" + program.id(), "programs")));
    }
  }

  private Passage named(String name, String key, String file) {
    Location usual = Location.of(tenant.id() + "/" + file);
    Location place = tenant.content().local().places().getOrDefault(key, usual);
    return new Passage(name, place, true, false);
  }
}
