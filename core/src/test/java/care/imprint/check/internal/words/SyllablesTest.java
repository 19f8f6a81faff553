package care.imprint.check.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Syllables")
class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "the, 1",
    "be, 1",
    "made, 1",
    "used, 1",
    "passed, 1",
    "needed, 2",
    "boxes, 2",
    "makes, 1",
    "pages, 2",
    "table, 2",
    "tables, 2",
    "handled, 2",
    "people, 2",
    "safely, 2",
    "movement, 2",
    "settlement, 3",
    "element, 3",
    "agreement, 3",
    "treatment, 2",
    "careful, 2",
    "ketamine, 3",
    "therapy, 3",
    "therapies, 3",
    "session, 2",
    "participant, 4",
    "individual, 5",
    "individualized, 6",
    "medicine, 3",
    "sublingual, 3",
    "psychiatric, 4",
    "psychiatry, 4",
    "intramuscular, 5",
    "integration, 4",
    "community, 4",
    "facilitator, 5",
    "facilitation, 5",
    "evaluation, 5",
    "situation, 4",
    "anxiety, 4",
    "society, 4",
    "suicidal, 4",
    "mania, 3",
    "area, 3",
    "idea, 3",
    "diagnosis, 4",
    "special, 2",
    "initial, 3",
    "essential, 3",
    "physician, 3",
    "clinician, 3",
    "appropriate, 4",
    "serious, 3",
    "previous, 3",
    "anxious, 2",
    "conscious, 2",
    "cautious, 2",
    "patient, 2",
    "science, 2",
    "experience, 4",
    "audience, 3",
    "client, 2",
    "quiet, 2",
    "create, 2",
    "creating, 3",
    "reality, 4",
    "being, 2",
    "doing, 2",
    "trying, 2",
    "playing, 2",
    "radio, 3",
    "curious, 3",
    "million, 2",
    "religion, 3",
    "region, 2",
    "organism, 4",
    "every, 2",
    "something, 2",
    "sometimes, 2",
    "cooperate, 4",
    "coordination, 5",
    "organizational, 6",
    "responsibility, 6",
    "comprehensive, 4",
    "throughout, 2",
    "multidisciplinary, 7",
    "contraindication, 6",
    "depression, 3",
    "schizophrenia, 5",
    "hypertension, 4",
    "blood, 1",
    "pressure, 2",
    "year, 1",
    "week, 1",
    "price, 1",
    "prices, 2",
    "cost, 1",
    "group, 1",
    "usually, 4",
    "actual, 3",
    "quality, 3",
    "language, 2",
    "guide, 1",
    "question, 2",
    "they’re, 1",
    "patient’s, 2",
    "didn’t, 2",
    "require, 2",
    "while, 1",
    "whole, 1",
    "where, 1",
    "breathe, 1",
    "one-to-one, 3",
    "trauma-informed, 4",
    "don’t, 1",
    "Nanaimo, 3",
    "video, 3",
    "nausea, 3",
    "media, 3"
  })
  void ofEnglishWords(String word, int count) {
    assertThat(of(Locale.ENGLISH, word)).as(word).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "le, 1",
    "une, 1",
    "table, 1",
    "séance, 2",
    "séances, 2",
    "kétamine, 3",
    "thérapie, 3",
    "groupe, 1",
    "individuel, 4",
    "clinique, 2",
    "longue, 1",
    "théâtre, 2",
    "réalité, 4",
    "européen, 4",
    "patient, 2",
    "patients, 2",
    "nation, 2",
    "traitement, 3",
    "médicament, 4",
    "soigner, 2",
    "essayer, 3",
    "moyen, 2",
    "naïf, 2",
    "Noël, 2",
    "client, 2",
    "oublier, 3",
    "pays, 2",
    "alcool, 2",
    "eau, 1",
    "beaucoup, 2",
    "feuille, 1",
    "lieu, 1",
    "hier, 1",
    "vie, 1",
    "cœur, 1",
    "œuvre, 1",
    "aujourd’hui, 3",
    "l’article, 2",
    "qu’il, 1",
    "lorsqu’il, 2",
    "jusqu’à, 2",
    "santé, 2",
    "année, 2",
    "créer, 2",
    "agréable, 3",
    "coopérer, 4",
    "heures, 1",
    "pièce, 1",
    "première, 2",
    "semaine, 2",
    "prix, 1",
    "rendez-vous, 3",
    "août, 1",
    "pitié, 2"
  })
  void ofFrenchWords(String word, int count) {
    assertThat(of(Locale.FRENCH, word)).as(word).isEqualTo(count);
  }

  @Test
  void ofANumberOrAShortFormAreOne() {
    assertThat(of(Locale.ENGLISH, "12")).isEqualTo(1);
    assertThat(of(Locale.ENGLISH, "PTSD")).isEqualTo(1);
  }

  @Test
  void ofAWordLongerThanAnyAreNotCounted() {
    assertThat(of(Locale.ENGLISH, "a".repeat(100_000))).isEqualTo(1);
  }

  private static int of(Locale language, String word) {
    return Vocabulary.of(language).syllables().orElseThrow().of(word);
  }
}
