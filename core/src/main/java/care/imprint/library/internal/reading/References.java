package care.imprint.library.internal.reading;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.FactReference;
import care.imprint.article.Finding;
import care.imprint.article.Illustration;
import care.imprint.article.Inline;
import care.imprint.library.LibraryContent;
import care.imprint.library.LibraryProblem;
import care.imprint.library.Network;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.data.Parts;
import care.imprint.library.internal.data.Pointers;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.program.Program;
import care.imprint.program.Track;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Looks for references to nothing, and for texts that lack a language of the library. */
final class References {
  private final LibraryContent content;
  private final Declared declared;
  private final Function<String, Location> places;
  private final Problems problems;

  References(
      LibraryContent content,
      Declared declared,
      Function<String, Location> places,
      Problems problems) {
    this.content = content;
    this.declared = declared;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    Parts.visit("", content, this::part);
  }

  private void part(String pointer, Object part) {
    if (part instanceof LocalizedText text) {
      translated(pointer, text);
    } else if (part instanceof Inline inline) {
      inline(pointer, inline);
    } else if (part instanceof Block block) {
      block(pointer, block);
    } else if (part instanceof Network network) {
      known(Declared.NOTICE, network.notices(), pointer + "/notices");
    } else if (part instanceof Article article) {
      article(pointer, article);
    } else if (part instanceof Finding finding) {
      known(Declared.SOURCE, finding.source(), pointer);
    } else if (part instanceof Illustration image) {
      known(Declared.IMAGE, image.file(), Pointers.member(pointer, "file"));
    } else if (part instanceof Track track) {
      track.cost().ifPresent(cost -> known(Declared.COST, cost, pointer + "/cost"));
    }
  }

  private void translated(String pointer, LocalizedText text) {
    for (String language : content.network().languages()) {
      if (text.in(Locale.forLanguageTag(language)).isEmpty()) {
        problems.add(
            LibraryProblem.MISSING_TRANSLATION,
            places.apply(pointer),
            Pointers.name(pointer),
            language);
      }
    }
  }

  private void article(String pointer, Article article) {
    known(Declared.TOPIC, article.topic(), pointer + "/topic");
    known(Declared.NOTICE, article.notices(), pointer + "/notices");
    known(Declared.ARTICLE, article.related(), pointer + "/related");
  }

  private void inline(String pointer, Inline inline) {
    if (inline instanceof Inline.Citation citation) {
      citation.sources().forEach(source -> known(Declared.SOURCE, source, pointer));
    } else if (inline instanceof Inline.ArticleLink link) {
      known(Declared.ARTICLE, link.article(), pointer);
    } else if (inline instanceof Inline.Fact fact) {
      fact(pointer, fact.reference());
    }
  }

  private void fact(String pointer, FactReference reference) {
    if (reference instanceof FactReference.OfCost cost) {
      known(Declared.COST, cost.cost(), pointer);
      cost.other().ifPresent(other -> known(Declared.COST, other, pointer));
    } else if (reference instanceof FactReference.OfProgram program) {
      known(Declared.PROGRAM, program.program(), pointer);
      program.track().ifPresent(track -> track(pointer, program.program(), track));
    }
  }

  private void block(String pointer, Block block) {
    if (block instanceof Block.ProgramCard card) {
      known(Declared.PROGRAM, card.program(), pointer);
      card.tracks().forEach(track -> track(pointer, card.program(), track));
    } else if (block instanceof Block.SuitabilityMatrix matrix) {
      matrix.program().ifPresent(program -> matrix(pointer, matrix, program));
    } else if (block instanceof Block.CostComparison costs) {
      known(Declared.COST, costs.items(), pointer);
    } else if (block instanceof Block.Quotation quotation) {
      quotation.source().ifPresent(source -> known(Declared.SOURCE, source, pointer));
    }
  }

  private void matrix(String pointer, Block.SuitabilityMatrix matrix, Slug program) {
    known(Declared.PROGRAM, program, pointer);
    program(program)
        .forEach(
            found ->
                matrix
                    .criteria()
                    .forEach(
                        criterion ->
                            among(
                                Declared.CRITERION,
                                criterion.value(),
                                found.screening().stream().map(one -> one.id().value()).toList(),
                                pointer)));
  }

  private void track(String pointer, Slug program, Slug track) {
    program(program)
        .forEach(
            found ->
                among(
                    Declared.TRACK,
                    track.value(),
                    found.tracks().stream().map(one -> one.id().value()).toList(),
                    pointer));
  }

  private List<Program> program(Slug id) {
    return content.programs().stream().filter(program -> program.id().equals(id)).toList();
  }

  private void known(String kind, List<Slug> ids, String pointer) {
    ids.forEach(id -> known(kind, id, pointer));
  }

  private void known(String kind, Slug id, String pointer) {
    known(kind, id.value(), pointer);
  }

  private void known(String kind, String id, String pointer) {
    among(kind, id, declared.all(kind), pointer);
  }

  private void among(String kind, String id, Collection<String> known, String pointer) {
    if (!known.contains(id)) {
      List<String> successors = kind.equals(Declared.ARTICLE) ? successors(id) : List.of();
      problems.add(
          LibraryProblem.UNKNOWN_REFERENCE,
          places.apply(pointer),
          kind + ":" + id,
          Nearest.suggestion(id, successors.isEmpty() ? known : successors));
    }
  }

  /** The article that had an id before. */
  private List<String> successors(String former) {
    return content.articles().stream()
        .filter(article -> article.formerly().contains(Slug.of(former)))
        .map(article -> article.id().value())
        .toList();
  }
}
