package care.imprint.pdf.internal.text;

/** A piece of a paragraph before it is broken into lines. */
public sealed interface Item {
  /** The width it takes within a line, in points. */
  double width();

  /** Whether a line may end here. */
  boolean breakable();

  /**
   * Glyphs that stay together.
   *
   * @param fragment the glyphs
   */
  record Box(Fragment fragment) implements Item {
    @Override
    public double width() {
      return fragment.width();
    }

    @Override
    public boolean breakable() {
      return false;
    }
  }

  /**
   * A space: a line may end here, and then the space goes.
   *
   * @param fragment the space
   */
  record Space(Fragment fragment) implements Item {
    @Override
    public double width() {
      return fragment.width();
    }

    @Override
    public boolean breakable() {
      return true;
    }
  }

  /**
   * A place where a word may be divided, which then shows a hyphen.
   *
   * @param hyphen the hyphen
   */
  record Division(Fragment hyphen) implements Item {
    @Override
    public double width() {
      return 0;
    }

    @Override
    public boolean breakable() {
      return true;
    }
  }

  /** A place where a line may end and nothing shows, as after a hyphen or within an address. */
  record Opportunity() implements Item {
    @Override
    public double width() {
      return 0;
    }

    @Override
    public boolean breakable() {
      return true;
    }
  }

  /** A place where a line ends. */
  record Newline() implements Item {
    @Override
    public double width() {
      return 0;
    }

    @Override
    public boolean breakable() {
      return true;
    }
  }
}
