package care.imprint.library.internal.markdown;

import care.imprint.article.Article;
import care.imprint.article.ArticleKind;
import care.imprint.article.Block;
import care.imprint.article.Dates;
import care.imprint.article.Illustration;
import care.imprint.article.Review;
import care.imprint.value.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The front matter of an article. Its constraints are those of the article, which is what is
 * checked; here they are for the JSON Schema.
 */
record ArticleHead(
    ArticleKind kind,
    Slug topic,
    @NotBlank @Size(max = 120) String title,
    Optional<
            @Pattern(regexp = Article.SOME_WORD, message = Article.NOT_BLANK) @Size(max = 320)
            String>
        summary,
    Optional<LocalDate> published,
    LocalDate updated,
    Optional<LocalDate> translates,
    Optional<Review> review,
    Optional<Illustration> illustration,
    List<Slug> notices,
    List<Slug> related,
    List<Slug> formerly,
    SortedMap<String, String> abbreviations) {

  Article article(MarkdownFile file, List<Block> lead, List<Block> body) {
    return new Article(
        file.id(),
        file.language(),
        kind,
        topic,
        title,
        summary,
        new Dates(published, updated),
        translates,
        review,
        illustration,
        notices,
        lead,
        body,
        related,
        formerly);
  }
}
