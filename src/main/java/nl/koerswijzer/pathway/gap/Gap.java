package nl.koerswijzer.pathway.gap;

import java.util.List;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;

/**
 * What lies between a person and a profession.
 *
 * @param legal trainings that open the register without which the work may not be done; empty when
 *     the profession is not regulated or the person has the register. They come before all else:
 *     skills alone do not open the profession
 * @param isRegulated whether there is such a register that the person does not have
 * @param covered how much of the essential skills the person confirmed, by weight, 0–1
 * @param missing the essential skills that are missing, the weightiest first
 * @param sets trainings that cover what must be learnt in a training: the lightest set for each
 *     number of trainings for which more trainings make it lighter; empty when there is nothing to
 *     cover
 * @param uncovered skills that must be learnt in a training and that no set covers, because of
 *     their number; empty when the sets cover all
 */
public record Gap(
    Occupation target,
    List<Training> legal,
    boolean isRegulated,
    double covered,
    List<MissingSkill> missing,
    List<TrainingSet> sets,
    List<MissingSkill> uncovered) {
  public Gap {
    legal = List.copyOf(legal);
    missing = List.copyOf(missing);
    sets = List.copyOf(sets);
    uncovered = List.copyOf(uncovered);
  }
}
