package care.imprint.source;

import care.imprint.value.Href;
import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A citable work.
 *
 * @param id the key that citations use
 * @param kind what kind of work it is
 * @param authors who made it, in the order of the work; all of them, since styles shorten the list
 *     themselves
 * @param year the year it was published
 * @param title its title, in its own language
 * @param language the language tag of the title
 * @param container the journal, site or book it appeared in
 * @param volume the volume
 * @param issue the issue
 * @param pages the pages or the article number
 * @param doi the DOI, without {@code https://doi.org/}
 * @param pmid the PubMed id
 * @param pmcid the PubMed Central id, with {@code PMC}
 * @param url where it can be read
 * @param accessed the day the address was last seen to work
 * @param retracted whether it was retracted
 */
public record Source(
    Slug id,
    SourceKind kind,
    List<@Valid Author> authors,
    Optional<@Min(1600) @Max(2200) Integer> year,
    @NotBlank String title,
    Optional<String> language,
    Optional<String> container,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages,
    Optional<@Pattern(regexp = "^10\\.\\d{4,9}/\\S+$") String> doi,
    Optional<@Pattern(regexp = "^\\d{1,9}$") String> pmid,
    Optional<@Pattern(regexp = "^PMC\\d{1,9}$") String> pmcid,
    Optional<Href> url,
    Optional<LocalDate> accessed,
    boolean retracted) {
  /** Copies the authors. */
  public Source {
    authors = List.copyOf(authors);
  }

  /** Where a reader finds the work: its DOI, else its address. */
  public Optional<Href> address() {
    return doi.flatMap(id -> Href.parse("https://doi.org/" + id)).or(() -> url);
  }
}
