package care.imprint.typeface.internal.sfnt;

/** A table that is missing, cut short or contradicts another. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String table;

  TableException(String table) {
    super("Damaged table " + table);
    this.table = table;
  }

  /** The table. */
  public String table() {
    return table;
  }
}
