package care.imprint.pdf.internal.text;

import java.util.Optional;

/** A piece of a paragraph before it is broken into lines. */
public sealed interface Item {
  /** The width it takes within a line, in points. */
  double width();

  /** Whether a line may end here. */
  boolean breakable();

  /** What stands at the end of a line that ends here. */
  default Optional<Fragment> ending() {
    return Optional.empty();
  }

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
   * A space: a line may end here, and then the space takes no room but is still there to be read.
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

    @Override
    public Optional<Fragment> ending() {
      return Optional.of(fragment.plain());
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

    @Override
    public Optional<Fragment> ending() {
      return Optional.of(hyphen);
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

  /**
   * A place where a line ends.
   *
   * @param space the space that is there to be read
   */
  record Newline(Fragment space) implements Item {
    @Override
    public double width() {
      return 0;
    }

    @Override
    public boolean breakable() {
      return true;
    }

    @Override
    public Optional<Fragment> ending() {
      return Optional.of(space.plain());
    }
  }
}
