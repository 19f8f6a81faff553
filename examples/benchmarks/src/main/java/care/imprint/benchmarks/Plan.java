package care.imprint.benchmarks;

/**
 * How long is measured.
 *
 * @param benchmark the class with the benchmark, whose parameter {@code engine} names the engines
 * @param rounds how often each engine has its turn, in a Java machine of its own each time
 * @param warmups iterations before those that count, in each turn
 * @param iterations iterations that count, in each turn
 * @param milliseconds the length of an iteration
 */
record Plan(Class<?> benchmark, int rounds, int warmups, int iterations, int milliseconds) {
  private static final int SHORT = 100;

  /** One short round. */
  Plan quick() {
    return new Plan(benchmark, 1, 1, 1, SHORT);
  }
}
