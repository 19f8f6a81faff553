package care.imprint.tenant;

import static care.imprint.tenant.Told.only;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edition calls to action")
class CallToActionTest {
  private Block.CallToAction told(ClinicDraft clinic, Optional<String> label, Optional<Href> to) {
    Block call = new Block.CallToAction(Optional.empty(), List.of(), label, to);
    return only(clinic.edition(Guides.with(call)), Block.CallToAction.class);
  }

  @Test
  void withTheUsualWordsToTheBookingPage() {
    Block.CallToAction call = told(ClinicDraft.english(), Optional.empty(), Optional.empty());

    assertThat(call.label()).contains("Book a first call");
    assertThat(call.href()).contains(Href.of("https://clinic.example.org/book"));
  }

  @Test
  void withTheClinicsWordsAndAddress() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.invitation =
        new Invitation(
            Optional.of(LocalizedText.of("Come by")), Href.parse("https://a.example.org/"));

    Block.CallToAction call = told(clinic, Optional.empty(), Optional.empty());

    assertThat(call.label()).contains("Come by");
    assertThat(call.href()).contains(Href.of("https://a.example.org/"));
  }

  @Test
  void withTheAuthorsWhereTheAuthorWroteThem() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.invitation = new Invitation(Optional.of(LocalizedText.of("Come by")), Optional.empty());

    Block.CallToAction call = told(clinic, Optional.of("Call 811"), Href.parse("tel:811"));

    assertThat(call.label()).contains("Call 811");
    assertThat(call.href()).contains(Href.of("tel:811"));
  }

  @Test
  void toTheNextBestAddress() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.booking = Optional.empty();
    assertThat(told(clinic, Optional.empty(), Optional.empty()).href())
        .contains(Href.of("https://clinic.example.org/"));

    clinic.contact =
        new Contact(
            Optional.of("+1 (905) 555-0142"),
            Optional.of("a@b.example.org"),
            Optional.empty(),
            Optional.empty());
    assertThat(told(clinic, Optional.empty(), Optional.empty()).href())
        .contains(Href.of("mailto:a@b.example.org"));

    clinic.contact =
        new Contact(
            Optional.of("+1 (905) 555-0142"), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(told(clinic, Optional.empty(), Optional.empty()).href())
        .contains(Href.of("tel:+19055550142"));
  }
}
