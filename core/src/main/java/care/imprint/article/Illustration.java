package care.imprint.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A picture with all that is said about it.
 *
 * @param file the file name below the library's or the clinic's image folder
 * @param alt what somebody who does not see it should know
 * @param caption what stands below it
 * @param credit who made it
 * @param origin how it was made; an AI-generated picture always says so
 */
public record Illustration(
    @NotBlank String file,
    @NotBlank @Size(max = 300) String alt,
    Optional<String> caption,
    Optional<String> credit,
    ImageOrigin origin) {}
