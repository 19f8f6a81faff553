package care.imprint.edition;

import care.imprint.value.Binary;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Digests values through their JSON form; bytes count by their own digest. */
final class CanonicalDigest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SimpleModule().addSerializer(new BinaryDigest())).build();

  private CanonicalDigest() {}

  static String of(Object... parts) {
    MessageDigest digest = sha256();
    DigestOutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    MAPPER.writeValue(sink, List.of(parts));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Writes the digest of bytes in their place. */
  private static final class BinaryDigest extends StdSerializer<Binary> {
    BinaryDigest() {
      super(Binary.class);
    }

    @Override
    public void serialize(Binary value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.sha256());
    }
  }
}
