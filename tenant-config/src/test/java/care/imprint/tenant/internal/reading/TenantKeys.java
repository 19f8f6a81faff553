package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Pointers;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The keys that {@code tenant.yaml} may have, as its form says. */
public final class TenantKeys {
  private TenantKeys() {}

  /** The keys at the top. */
  public static List<String> top() {
    return keys(TenantFile.class);
  }

  /** The keys below the brand or the policy, with that in front. */
  public static List<String> of(String part) {
    Class<?> form = part.equals("brand") ? TenantFile.BrandPart.class : TenantFile.PolicyPart.class;
    return keys(form).stream().map(key -> part + "." + key).toList();
  }

  private static List<String> keys(Class<?> form) {
    return Arrays.stream(form.getRecordComponents())
        .map(RecordComponent::getName)
        .map(name -> Pointers.property("", name).substring(1))
        .toList();
  }
}
