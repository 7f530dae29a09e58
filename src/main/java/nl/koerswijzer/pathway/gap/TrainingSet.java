package nl.koerswijzer.pathway.gap;

import java.util.List;
import nl.koerswijzer.model.Training;

/**
 * Trainings that together teach a gap.
 *
 * @param hours their load: months × hours a week × 4⅓, added up
 */
public record TrainingSet(List<Training> trainings, int hours) {
  public TrainingSet {
    trainings = List.copyOf(trainings);
  }
}
