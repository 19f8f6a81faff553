package care.imprint.program;

import care.imprint.value.IntRange;
import java.util.Optional;

/**
 * How a group is made up.
 *
 * @param cohort participants in a cohort
 * @param processGroup participants in a process group
 * @param participantsPerFacilitator participants for each facilitator: 3 to 4 is a ratio of 1:3 to
 *     1:4
 */
public record GroupStructure(
    Optional<IntRange> cohort,
    Optional<IntRange> processGroup,
    Optional<IntRange> participantsPerFacilitator) {}
