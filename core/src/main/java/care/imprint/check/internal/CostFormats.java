package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.PhraseGroups;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.cost.Cost;
import care.imprint.library.Library;
import care.imprint.program.Program;
import care.imprint.program.TrackFormat;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which format a cost pays for: that of the track it belongs to, else the one its own words name,
 * else the one the article’s remark on it names.
 */
final class CostFormats {
  private final Library library;
  private final PhraseGroups words;
  private final Locale language;
  private final Map<Slug, String> remarks = new HashMap<>();

  CostFormats(Library library, ArticleText text, Vocabulary vocabulary) {
    this.library = library;
    this.words = vocabulary.groups(Lexicon.FORMATS);
    this.language = text.language();
    text.blocks(Block.CostComparison.class).forEach(placed -> remark(placed.value()));
  }

  Optional<TrackFormat> of(Cost cost) {
    return ofTrack(cost.id())
        .or(() -> named(own(cost)))
        .or(() -> named(Stream.of(remarks.getOrDefault(cost.id(), ""))));
  }

  /** The programmes a cost belongs to. */
  List<Slug> programs(Cost cost) {
    return library.content().programs().stream()
        .filter(
            program ->
                program.tracks().stream()
                    .anyMatch(track -> track.cost().filter(cost.id()::equals).isPresent()))
        .map(Program::id)
        .toList();
  }

  /** The format a phrase names, by the key of its group. */
  static Optional<TrackFormat> ofKey(String key) {
    return Stream.of(TrackFormat.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key))
        .findFirst();
  }

  private Optional<TrackFormat> ofTrack(Slug cost) {
    return library.content().programs().stream()
        .flatMap(program -> program.tracks().stream())
        .filter(track -> track.cost().filter(cost::equals).isPresent())
        .map(track -> track.format())
        .findFirst();
  }

  private Optional<TrackFormat> named(Stream<String> texts) {
    return texts
        .flatMap(text -> words.first(text).stream())
        .flatMap(found -> ofKey(found.key()).stream())
        .findFirst();
  }

  private Stream<String> own(Cost cost) {
    return Stream.concat(Stream.of(cost.name()), cost.includes().stream())
        .map((LocalizedText text) -> text.in(language))
        .flatMap(Optional::stream);
  }

  private void remark(Block.CostComparison comparison) {
    for (int i = 0; i < comparison.notes().size(); i++) {
      Slug cost = comparison.notes().get(i).cost();
      String note =
          ArticleText.passages("", List.of(new Block.Paragraph(comparison.notes().get(i).note())))
              .stream()
              .map(Passage::text)
              .findFirst()
              .orElse("");
      remarks.put(cost, note);
    }
  }
}
