package care.imprint.library.internal.markdown;

import com.google.common.base.Enums;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The containers of the dialect, each with an example of how it is written. */
enum Container {
  TAKEAWAYS("::: takeaways ⏎ - first point ⏎ - second point ⏎ :::"),
  CALLOUT("::: callout ⏎ tone: tip ⏎ Text. ⏎ :::"),
  FACTS("::: facts ⏎ - **Term:** detail ⏎ :::"),
  TABLE("::: table ⏎ caption: Words ⏎ ⏎ | A | B | ⏎ |---|---| ⏎ | 1 | 2 | ⏎ :::"),
  PROGRAM("::: program some-id ⏎ fields: [operator, place] ⏎ :::"),
  SUITABILITY("::: suitability some-id ⏎ formats: [group, individual] ⏎ :::"),
  PROS_CONS("::: pros-cons ⏎ #### For ⏎ - point ⏎ #### Against ⏎ - point ⏎ :::"),
  COSTS("::: costs ⏎ items: [some-cost, other-cost] ⏎ :::"),
  EVIDENCE("::: evidence ⏎ - [@source] What it found. ⏎ :::"),
  QUOTE("::: quote ⏎ by: Name ⏎ Words. ⏎ :::"),
  FIGURE("::: figure ⏎ file: x.svg ⏎ alt: Words ⏎ origin: illustration ⏎ :::"),
  FAQ("::: faq ⏎ #### Question? ⏎ Answer. ⏎ :::"),
  STEPS("::: steps ⏎ 1. Do this ⏎ 2. Do that ⏎ :::"),
  SOURCES("::: sources ⏎ :::"),
  CALL_TO_ACTION("::: call-to-action ⏎ Text. ⏎ :::");

  private final String example;

  Container(String example) {
    this.example = example;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String example() {
    return example;
  }

  static Optional<Container> of(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT))
        ? Enums.getIfPresent(Container.class, word.toUpperCase(Locale.ROOT).replace('-', '_'))
            .toJavaUtil()
        : Optional.empty();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Container::word).toList();
  }
}
