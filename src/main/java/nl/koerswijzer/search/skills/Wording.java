package nl.koerswijzer.search.skills;

import java.util.List;

/**
 * A wording that gives skills away.
 *
 * @param text its folded words, joined by spaces
 * @param stems stems of its telling words, each once; at least one
 * @param confidence how sure it is when a text has it word for word, above 0 and at most 1
 * @param skills indices of the skills in the catalog
 */
record Wording(String text, List<String> stems, float confidence, List<Integer> skills) {}
