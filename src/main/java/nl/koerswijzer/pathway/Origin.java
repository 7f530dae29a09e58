package nl.koerswijzer.pathway;

import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * Where a switch starts.
 *
 * @param level the level of education of who switches, absent for what is usual in the occupation
 */
public record Origin(Occupation occupation, @Nullable EducationLevel level) {
  /** From an occupation at its usual level. */
  public static Origin of(Occupation occupation) {
    return new Origin(occupation, null);
  }
}
