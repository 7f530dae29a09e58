package nl.koerswijzer.pathway.route;

import java.util.List;
import nl.koerswijzer.model.Training;

/** How a step is taken. */
public sealed interface Means {
  /**
   * By taking the job: what is missing is learnt at work.
   *
   * @param similarity how akin the occupations are, 0–1
   * @param certificates short trainings to do beside it, for what is usually asked
   */
  record Switch(double similarity, List<Training> certificates) implements Means {
    public Switch {
      certificates = List.copyOf(certificates);
    }
  }

  /**
   * By growing in the occupation before, where the editors say that people do.
   *
   * @param months of experience that it usually takes
   */
  record Growth(int months) implements Means {}

  /**
   * By a training.
   *
   * @param way how one learns
   * @param isForKin whether the training is for an occupation of the same ISCO-08 unit group and
   *     not for this one
   * @param isEntryOpen whether the level is there but may be that of another sort of diploma than
   *     the training asks
   * @param certificates trainings to do beside it, for licences that the work asks too
   */
  record Learning(
      Training training,
      LearningWay way,
      boolean isForKin,
      boolean isEntryOpen,
      List<Training> certificates)
      implements Means {
    public Learning {
      certificates = List.copyOf(certificates);
    }

    /** The same when the sort of diploma that one has may not do. */
    public Learning withOpenEntry() {
      return new Learning(training, way, isForKin, true, certificates);
    }

    /** Months of the training and the certificates beside it, one after the other. */
    public int months() {
      return training.months() + certificates.stream().mapToInt(Training::months).sum();
    }
  }
}
