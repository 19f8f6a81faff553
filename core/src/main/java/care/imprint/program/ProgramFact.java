package care.imprint.program;

import java.util.Locale;

/** A field of a programme that a fact can refer to. */
public enum ProgramFact {
  /** The name. */
  NAME,
  /** Who runs it. */
  OPERATOR,
  /** With whom. */
  PARTNERS,
  /** Where. */
  PLACE,
  /** How long a track takes. */
  DURATION,
  /** How many sessions a track has. */
  SESSIONS,
  /** How the medicine is given in a track. */
  ROUTES,
  /** How many people are in a cohort. */
  COHORT,
  /** How many people are in a process group. */
  PROCESS_GROUP,
  /** How many participants there are for each facilitator. */
  RATIO,
  /** What is taught and practised. */
  CURRICULUM,
  /** What a track costs. */
  COST,
  /** The situations in which its group format is not suitable. */
  SCREENING;

  /** The word in a reference. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
