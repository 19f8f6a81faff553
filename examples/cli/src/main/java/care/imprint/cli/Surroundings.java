package care.imprint.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What the command meets when it runs.
 *
 * @param out where results go
 * @param err where problems and progress go
 * @param terminal whether somebody watches
 * @param clock tells today where no day is given
 */
record Surroundings(PrintWriter out, PrintWriter err, boolean terminal, Clock clock) {
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
