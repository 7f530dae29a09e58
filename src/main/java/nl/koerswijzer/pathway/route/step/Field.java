package nl.koerswijzer.pathway.route.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Portrait;
import org.jspecify.annotations.Nullable;

/** What the rules of a step need to know of an occupation. */
public final class Field {
  /**
   * ISCO-08 groups in which Dutch law or the collective agreement asks for the diploma: health (22,
   * 32), teaching (23), personal care and child care (53), psychologists, social work.
   */
  private static final List<String> DIPLOMA_FIELDS =
      List.of("22", "23", "32", "53", "2634", "2635", "3412");

  private final Occupation occupation;
  private final EducationLevel level;
  private final Set<Integer> up = new HashSet<>();
  private final Set<Integer> sideways = new HashSet<>();
  private final long hard;
  private final @Nullable String register;
  private final long registerBit;
  private final boolean asksDiploma;

  Field(Catalog catalog, Levels levels, Licences licences, int index) {
    occupation = catalog.occupations().get(index);
    level = levels.level(index);
    Portrait portrait = occupation.portrait();
    if (portrait != null) {
      portrait.up().forEach(id -> up.add(catalog.occupationIndex(id)));
      portrait.sideways().forEach(id -> sideways.add(catalog.occupationIndex(id)));
    }
    hard = licences.bits(licences.hard(occupation));
    Circumstances known = occupation.circumstances();
    String named = known == null ? null : known.register();
    register = named != null && licences.isLegal(named) ? named : null;
    registerBit = register == null ? 0 : licences.bits(List.of(register));
    asksDiploma =
        level.compareTo(EducationLevel.LEVEL_3) >= 0
            && DIPLOMA_FIELDS.stream().anyMatch(occupation.isco()::startsWith);
  }

  public Occupation occupation() {
    return occupation;
  }

  public EducationLevel level() {
    return level;
  }

  /** One level below what is usual; below that of an associate degree is the one of mbo 4. */
  EducationLevel levelBelow() {
    int below = level == EducationLevel.LEVEL_5 ? 2 : 1;
    return EducationLevel.values()[Math.max(0, level.ordinal() - below)];
  }

  /** Whether the editors say that people grow to the other from here. */
  public boolean growsTo(int other) {
    return up.contains(other);
  }

  /** Whether the editors say that people move to the other from here. */
  boolean movesTo(int other) {
    return sideways.contains(other);
  }

  public Set<Integer> up() {
    return up;
  }

  public Set<Integer> sideways() {
    return sideways;
  }

  /** Licences that one must have to work here and that take long to get. */
  long hardLicences() {
    return hard;
  }

  /** The register that the law asks and a training opens; absent when there is none. */
  public @Nullable String register() {
    return register;
  }

  /** The bit of the register; 0 when there is none. */
  long registerBit() {
    return registerBit;
  }

  boolean sharesRegisterWith(Field other) {
    return register != null && register.equals(other.register);
  }

  /** Whether employers may not take somebody on without the diploma. */
  boolean asksDiploma() {
    return asksDiploma;
  }

  /** Whether one leads others, for which employers ask experience. */
  boolean leads() {
    return occupation.isco().startsWith("1");
  }

  /** Whether the sector in which one mostly works is one of these. */
  boolean isInSectorOf(List<String> sectors) {
    Circumstances known = occupation.circumstances();
    return known != null
        && !known.sectors().isEmpty()
        && sectors.contains(known.sectors().getFirst());
  }
}
