package nl.koerswijzer.ingest.starter;

/**
 * Something in the starter set that is not as it should be.
 *
 * @param file the file as the user knows it
 * @param line where, from 1; 0 when no line can be named
 * @param subject id of what it is said of, or JSON pointer
 * @param rule the rule that was broken
 * @param message what is wrong and what was expected, lower case, no full stop
 */
public record Finding(String file, int line, String subject, Rule rule, String message) {
  /** What the checker looks for. */
  public enum Rule {
    SCHEMA,
    /** An id that is named and does not exist, in a closed list. */
    REFERENCE,
    /** An occupation that is named and does not exist. */
    UNKNOWN_OCCUPATION,
    UNIQUE_ID,
    UNIQUE_NAME,
    ORPHAN_SKILL,
    SKILL_COUNT,
    NAME_COUNT,
    SENTENCE_COUNT,
    /** A group of the labour market with too few occupations. */
    COVERAGE,
    CLASSIFICATION,
    SENTENCE_LENGTH,
    ENGLISH,
    BRAND,
    COPIED
  }

  /** The finding on one line. */
  public String sentence() {
    return file + (line > 0 ? ", line " + line : "") + ": " + subject + ": " + message;
  }
}
