package care.imprint.pdf.internal.text;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Paragraphs as guides have them, to measure how evenly they are set. */
final class SampleParagraphs {
  private SampleParagraphs() {}

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of(
            "plain English",
            "Group therapy brings several people together in one room. They meet each week, they"
                + " learn skills side by side, and they talk about what they felt. Some people find"
                + " this easier than being alone with a therapist, and others find it harder,"
                + " because others see them on a hard day. A screening call helps to find out which"
                + " format fits."),
        Arguments.of(
            "English with prices and long names",
            "The group track of Roots to Thrive costs CAD\u00a0$5,850\u00a0+\u00a0GST for three"
                + " sessions and twelve weeks of community meetings. Ketamine-assisted"
                + " psychotherapy at a member clinic starts at CAD\u00a0$1,585\u00a0+\u00a0GST, and"
                + " each additional session costs CAD\u00a0$795\u00a0+\u00a0GST. Ask what each price"
                + " includes before you compare the programs."),
        Arguments.of(
            "French",
            "Le traitement en groupe réunit plusieurs personnes dans une même pièce. Elles se"
                + " rencontrent chaque semaine, elles acquièrent des habiletés ensemble et elles"
                + " parlent de ce qu’elles ont ressenti. Certaines trouvent cela plus facile que"
                + " d’être seules avec un thérapeute\u202f; d’autres trouvent cela plus difficile,"
                + " parce que le groupe les voit aussi dans les mauvais jours."),
        Arguments.of(
            "French with quotes and prices",
            "Le volet de groupe coûte 5\u202f850\u00a0$\u00a0CA\u00a0+\u00a0TPS. «\u00a0Demandez"
                + " toujours ce que le prix comprend\u00a0», conseille l’équipe\u00a0: les rencontres"
                + " hebdomadaires, l’évaluation médicale et le suivi ne sont pas partout compris."
                + " Votre assurance rembourse peut-être une partie de la psychothérapie."));
  }
}
