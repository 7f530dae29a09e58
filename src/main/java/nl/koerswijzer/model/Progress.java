package nl.koerswijzer.model;

/** Hears how far long work has come. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String step, long total) {}

        @Override
        public void advance(long units) {}
      };

  /**
   * A new step begins; the one before is done.
   *
   * @param step what is being worked on, such as a file name
   * @param total units of work in this step, 0 when unknown
   */
  void begin(String step, long total);

  /** So many more units of the step are done. */
  void advance(long units);
}
