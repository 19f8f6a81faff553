package care.imprint.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody watches the output. */
final class Terminal {
  private Terminal() {}

  /** From JDK 22 on there is a console even without a terminal; it then has to be asked. */
  @SuppressWarnings("SystemConsoleNull") // it is null up to JDK 21
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException beforeJdk22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A console that does not say whether it is one", e);
    }
  }
}
