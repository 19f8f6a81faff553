package care.imprint.library.internal.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of a text, for its JSON Schema, where the reader of the text checks the form itself and
 * tells a problem of its own. Nothing else looks at it.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Form {
  /** The regular expression, anchored, in the common part of Java and ECMAScript. */
  String value();
}
