package care.imprint.article;

import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One guide in one language, as its editors wrote it.
 *
 * <p>Immutable. References (facts, citations, article links, notices) are still ids here; an
 * edition resolves them for a clinic.
 *
 * @param id the article's id, the same in every language
 * @param language the language tag of this text, for example {@code fr}
 * @param kind hub or spoke
 * @param topic the id of the topic it belongs to
 * @param title the title
 * @param summary one or two sentences for lists and search results
 * @param dates when it appeared and was updated
 * @param translates in a translation, the {@code updated} date of the text it was made from
 * @param review the last review and the next
 * @param illustration the picture at its head
 * @param notices the ids of the notices it carries besides those of the library, in order
 * @param lead the blocks ahead of the first heading or container
 * @param body the blocks after the lead
 * @param related the ids of articles to read next
 * @param formerly the ids it had before; links to them lead here, and no other article has them
 */
public record Article(
    Slug id,
    @NotBlank String language,
    ArticleKind kind,
    Slug topic,
    @NotBlank @Size(max = 120) String title,
    Optional<@Pattern(regexp = SOME_WORD, message = NOT_BLANK) @Size(max = 320) String> summary,
    @Valid Dates dates,
    Optional<LocalDate> translates,
    Optional<@Valid Review> review,
    Optional<@Valid Illustration> illustration,
    List<Slug> notices,
    List<@Valid Block> lead,
    @NotEmpty List<@Valid Block> body,
    List<Slug> related,
    List<Slug> formerly) {
  /** A text that is not blank; {@code NotBlank} itself would refuse an absent one. */
  public static final String SOME_WORD = "^[\\s\\S]*[^\\u0000-\\u0020][\\s\\S]*$";

  /** The words of the constraint {@code NotBlank}. */
  public static final String NOT_BLANK = "{jakarta.validation.constraints.NotBlank.message}";

  /** Copies the lists. */
  public Article {
    notices = List.copyOf(notices);
    lead = List.copyOf(lead);
    body = List.copyOf(body);
    related = List.copyOf(related);
    formerly = List.copyOf(formerly);
  }
}
