package nl.koerswijzer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to learn: a programme, a course or a certificate, by the name of the programme.
 *
 * @param id slug
 * @param crebo number of an mbo qualification in the Dutch register, absent for other kinds
 * @param kind such as {@code mbo}, {@code ad}, {@code hbo}, {@code wo}, {@code course}, {@code
 *     certificate}
 * @param level level reached, absent for a course without one
 * @param months usual length, at least 0 (rounded up to whole months; 0 is less than a month)
 * @param hoursPerWeek usual load with school and homework, absent when unknown
 * @param ways learning ways: {@code bol}, {@code bbl}, {@code fulltime}, {@code parttime}, {@code
 *     dual}, {@code online}, {@code course}
 * @param entry what one needs to start, in Dutch words
 * @param entryLevel level needed to start, absent when anyone can
 * @param entryRules what else one needs to start, all of it
 * @param occupations ids of occupations it leads to
 * @param skills ids of skills it teaches
 * @param grants ids of conditions and registers it opens, such as {@code vca}
 * @param cost class: {@code free}, {@code low} (under €500), {@code middle} (under €2,500), {@code
 *     high}, {@code statutory} (tuition fee set by law); absent when unknown
 * @param funding kinds of funding, such as {@code slim}, {@code employer}, {@code loan}
 * @param places towns in which it is given, as the source names them; empty when not known
 */
public record Training(
    String id,
    @Nullable String crebo,
    Text title,
    String kind,
    @Nullable EducationLevel level,
    int months,
    @Nullable Integer hoursPerWeek,
    List<String> ways,
    String entry,
    @Nullable EducationLevel entryLevel,
    List<EntryRule> entryRules,
    List<String> occupations,
    List<String> skills,
    List<String> grants,
    @Nullable String cost,
    List<String> funding,
    List<String> places,
    Provenance provenance) {
  public Training {
    if (months < 0 || months > 120) {
      throw new IllegalArgumentException("training of " + months + " months is not within 0–120");
    }
    ways = List.copyOf(ways);
    entryRules = List.copyOf(entryRules);
    occupations = List.copyOf(occupations);
    skills = List.copyOf(skills);
    grants = List.copyOf(grants);
    funding = List.copyOf(funding);
    places = List.copyOf(places);
  }

  /** The same training, leading to these occupations. */
  public Training leadingTo(List<String> others) {
    return new Training(
        id,
        crebo,
        title,
        kind,
        level,
        months,
        hoursPerWeek,
        ways,
        entry,
        entryLevel,
        entryRules,
        others,
        skills,
        grants,
        cost,
        funding,
        places,
        provenance);
  }
}
