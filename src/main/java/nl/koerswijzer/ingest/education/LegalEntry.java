package nl.koerswijzer.ingest.education;

import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.model.EducationLevel;
import org.jspecify.annotations.Nullable;

/**
 * What Dutch law asks of who wants to start a recognised programme, for sources that tell of the
 * programme and not of its entry: article 8.2.1 of the Wet educatie en beroepsonderwijs, articles
 * 7.24 to 7.30b of the Wet op het hoger onderwijs en wetenschappelijk onderzoek.
 *
 * @param level that one needs, absent where anyone may start
 * @param words the same in Dutch
 */
public record LegalEntry(@Nullable EducationLevel level, String words) {
  private static final Map<EducationLevel, LegalEntry> VOCATIONAL =
      Map.of(
          EducationLevel.LEVEL_1,
          new LegalEntry(null, "Je hoeft geen diploma te hebben; je bent zestien jaar of ouder."),
          EducationLevel.LEVEL_2,
          new LegalEntry(
              EducationLevel.LEVEL_1, "Je hebt een vmbo-diploma of een diploma van mbo niveau 1."),
          EducationLevel.LEVEL_3,
          general(2),
          EducationLevel.LEVEL_4,
          general(3));

  private static final LegalEntry HIGHER =
      new LegalEntry(EducationLevel.LEVEL_4, "Je hebt een diploma van havo, vwo of mbo niveau 4.");
  private static final LegalEntry ACADEMIC =
      new LegalEntry(
          EducationLevel.LEVEL_4_PLUS,
          "Je hebt een diploma van vwo of een propedeuse van het hbo.");
  private static final LegalEntry MASTER =
      new LegalEntry(EducationLevel.LEVEL_6, "Je hebt een bachelor die bij deze opleiding past.");

  private static LegalEntry general(int vocational) {
    return new LegalEntry(
        EducationLevel.LEVEL_2,
        "Je hebt een vmbo-diploma (kader, gemengd of theoretisch) of een diploma van mbo niveau "
            + vocational
            + ".");
  }

  /**
   * Of a programme.
   *
   * @param kind as in {@link nl.koerswijzer.model.Training}
   * @param gives the level that it gives
   * @return empty where the law asks nothing, as of a course
   */
  public static Optional<LegalEntry> of(String kind, @Nullable EducationLevel gives) {
    if (gives == null) {
      return Optional.empty();
    }
    return switch (kind) {
      case "mbo" -> Optional.ofNullable(VOCATIONAL.get(gives));
      case "ad", "hbo", "wo" -> Optional.of(higher(kind, gives));
      default -> Optional.empty();
    };
  }

  private static LegalEntry higher(String kind, EducationLevel gives) {
    if (gives.compareTo(EducationLevel.LEVEL_6) > 0) {
      return MASTER;
    }
    return kind.equals("wo") ? ACADEMIC : HIGHER;
  }
}
