package nl.koerswijzer.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A profession.
 *
 * @param id ESCO UUID or readable slug
 * @param uri the ESCO concept, absent when there is none
 * @param isco ISCO-08 unit group, four digits
 * @param brc BRC 2014 group, four digits; absent when the ISCO group leads to none
 * @param title the neutral or most used title
 * @param feminine another form in use for women, absent when the title serves all
 * @param names other Dutch titles that people and adverts use
 * @param englishNames other English titles
 * @param description what the work is
 * @param portrait tasks, a day, ways in and growth; absent when nobody wrote it
 * @param skills the skills needed, each at most once
 * @param interests scores 1–7; absent when no source gives them
 * @param values strength 0–3 by work value id; empty when no source gives them
 * @param level usual level of education
 * @param circumstances demands, hours, sectors; absent when nobody judged them
 * @param provenance where each group of fields comes from, by field name
 */
public record Occupation(
    String id,
    @Nullable String uri,
    String isco,
    @Nullable String brc,
    Text title,
    @Nullable String feminine,
    List<String> names,
    List<String> englishNames,
    @Nullable Text description,
    @Nullable Portrait portrait,
    List<SkillNeed> skills,
    @Nullable InterestProfile interests,
    SortedMap<String, Integer> values,
    @Nullable EducationLevel level,
    @Nullable Circumstances circumstances,
    SortedMap<String, Provenance> provenance) {
  /**
   * @throws IllegalArgumentException when the ISCO or BRC code is not four digits, or a value is
   *     not within 0–3
   */
  public Occupation {
    requireFourDigits("isco", isco);
    if (brc != null) {
      requireFourDigits("brc", brc);
    }
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      if (value.getValue() < 0 || value.getValue() > 3) {
        throw new IllegalArgumentException(
            "work value " + value.getKey() + " is " + value.getValue() + ", not within 0–3");
      }
    }
    names = List.copyOf(names);
    englishNames = List.copyOf(englishNames);
    skills = List.copyOf(skills);
    values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    provenance = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
  }

  private static void requireFourDigits(String name, String code) {
    if (code.length() != 4 || !code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      throw new IllegalArgumentException(name + " code '" + code + "' is not four digits");
    }
  }
}
