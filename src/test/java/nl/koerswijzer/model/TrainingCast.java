package nl.koerswijzer.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trainings for tests. */
public final class TrainingCast {
  private static final Provenance EDITORS =
      new Provenance("test", "2026", "none", LocalDate.of(2026, 1, 1), null, null);

  private TrainingCast() {}

  /** A training by day or dual, titled by its id, that teaches and opens nothing but its level. */
  public static Training training(
      String id,
      String kind,
      @Nullable EducationLevel level,
      int months,
      @Nullable EducationLevel entry,
      String occupation,
      String... places) {
    return training(id, kind, level, months, entry, List.of(occupation), List.of(), places);
  }

  /** A course of a month that anybody may start. */
  public static Training course(String id, List<String> occupations, String... skills) {
    return training(id, "course", null, 1, null, occupations, List.of(skills));
  }

  private static Training training(
      String id,
      String kind,
      @Nullable EducationLevel level,
      int months,
      @Nullable EducationLevel entry,
      List<String> occupations,
      List<String> skills,
      String... places) {
    return new Training(
        id,
        null,
        Text.dutch(id),
        kind,
        level,
        months,
        32,
        List.of("fulltime", "dual"),
        "vooraf",
        entry,
        List.of(),
        occupations,
        skills,
        List.of(),
        null,
        List.of(),
        List.of(places),
        EDITORS);
  }
}
