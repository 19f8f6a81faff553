package care.imprint.change;

import care.imprint.edition.EditionId;
import care.imprint.value.Slug;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of an account. */
final class AccountFormat {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private AccountFormat() {}

  /** An account with its edition in parts. */
  @JsonPropertyOrder({"clinic", "locale", "article", "statements"})
  record Form(Slug clinic, String locale, Slug article, List<Statement> statements) {}

  static String write(Account account) {
    EditionId id = account.edition();
    Form form =
        new Form(id.clinic(), id.locale().toLanguageTag(), id.article(), account.statements());
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
    return MAPPER.writer().with(printer).writeValueAsString(form) + "\n";
  }

  static Optional<Account> read(byte[] json) {
    try {
      Form form = MAPPER.readValue(json, Form.class);
      EditionId id =
          new EditionId(form.clinic(), form.article(), Locale.forLanguageTag(form.locale()));
      return Optional.of(new Account(id, form.statements()));
    } catch (JacksonException | NullPointerException notOne) {
      return Optional.empty();
    }
  }
}
