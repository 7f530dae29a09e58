package nl.koerswijzer.ingest.starter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The starter files as they are written; {@code index-data/starter/GUIDE.md} explains the fields,
 * the JSON Schemas beside it limit them. Lists and maps that are absent are empty.
 */
final class StarterFormat {
  private StarterFormat() {}

  record Both(String nl, String en) {}

  record Vocabulary(
      Map<String, List<Entry>> values,
      Map<String, List<Entry>> demands,
      List<Entry> times,
      List<Entry> sectors,
      List<Entry> conditions,
      List<Entry> registers) {
    record Entry(
        String id, String nl, String en, @Nullable String sbi, @Nullable String description) {}
  }

  record Skills(String group, Both title, List<Skill> skills) {}

  record Skill(
      String id,
      String label,
      @Nullable String ican,
      String english,
      String kind,
      @Nullable String esco,
      List<String> words,
      @Nullable String description) {}

  /**
   * A row of {@code esco-names.csv}: our name of a skill or an occupation of ESCO.
   *
   * @param esco UUID of the concept
   * @param english ESCO's name, for whoever reads the table
   * @param dutch our name, of at most {@value #LONGEST_NAME} characters, without a full stop
   */
  record EscoName(String esco, String english, String dutch) {
    private static final int LONGEST_NAME = 80;
    private static final Pattern UUID =
        Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /**
     * @throws IllegalArgumentException when the concept is no UUID or the name no short name
     */
    EscoName {
      if (!UUID.matcher(esco).matches()) {
        throw new IllegalArgumentException(
            "column 'esco' has '" + esco + "', expected the UUID of an ESCO concept");
      }
      if (dutch.length() > LONGEST_NAME || dutch.endsWith(".") || dutch.contains("\n")) {
        throw new IllegalArgumentException(
            "column 'dutch' has '"
                + dutch
                + "', expected a name of at most "
                + LONGEST_NAME
                + " characters on one line, without a full stop");
      }
    }
  }

  record Occupations(String group, int editorial, List<Occupation> occupations) {}

  record Occupation(
      String id,
      String title,
      @Nullable String feminine,
      List<String> names,
      String english,
      String isco,
      String brc,
      @Nullable String esco,
      String description,
      List<String> tasks,
      String day,
      Map<String, Integer> essential,
      Map<String, Integer> optional,
      @Nullable Interests interests,
      Map<String, Integer> values,
      String level,
      List<String> entry,
      Map<String, Integer> demands,
      List<String> times,
      String partTime,
      String selfEmployed,
      String home,
      List<String> sectors,
      List<String> employers,
      List<String> up,
      List<String> sideways,
      @Nullable String register,
      List<String> conditions) {}

  /** The six scores, in the order that the letters have. */
  record Interests(
      @JsonProperty("R") double realistic,
      @JsonProperty("I") double investigative,
      @JsonProperty("A") double artistic,
      @JsonProperty("S") double social,
      @JsonProperty("E") double enterprising,
      @JsonProperty("C") double conventional) {}

  record Trainings(List<Training> trainings) {}

  record Training(
      String id,
      String title,
      String english,
      String kind,
      @Nullable String level,
      int months,
      @Nullable Integer hoursPerWeek,
      List<String> ways,
      String entry,
      @Nullable String entryLevel,
      Map<String, List<String>> requires,
      List<String> occupations,
      List<String> skills,
      List<String> grants,
      @Nullable String cost,
      List<String> funding,
      String source,
      @Nullable String crebo) {}

  record Themes(List<Theme> themes) {}

  record Theme(
      String id,
      String title,
      String english,
      List<String> words,
      List<String> skills,
      List<String> interests,
      Map<String, Boolean> demands,
      List<String> sectors,
      List<String> occupations,
      List<String> values,
      @Nullable String homeWorking) {}

  record Questions(List<Question> questions) {}

  record Question(
      String id, String type, String nl, String en, @JsonProperty("short") boolean inShortForm) {}
}
