package nl.koerswijzer.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.model.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a report and for whom it is.
 *
 * @param match the profile and the weights by which occupations are held against it
 * @param name how the person is called on the first page; empty for nobody
 * @param occupations ids of the shortlist, at most five; empty for the first five that suit
 * @param audience who reads it
 * @param released what goes in; empty for everything, which a commissioning party never gets
 * @param goals what the person wants to do, at most twenty
 * @param decision how the person weighed the occupations, of which there are two or more then;
 *     marks that are missing are proposed; absent when the person did not
 * @param notes the coach's own notes, which only the coach's version may hold; empty for none
 */
public record ReportRequest(
    MatchRequest match,
    String name,
    List<String> occupations,
    Audience audience,
    Set<Section> released,
    List<Goal> goals,
    @Nullable Decision decision,
    String notes) {
  /** The most occupations in one report: more would make it longer than people read. */
  public static final int MAX_OCCUPATIONS = 5;

  /** The most goals in one report. */
  public static final int MAX_GOALS = 20;

  /** Who reads a report. */
  public enum Audience {
    CLIENT,
    COACH,
    /** Who pays for the guidance: sees only what the person releases. */
    COMMISSIONER
  }

  /** A part that a person can release or keep. */
  public enum Section {
    SELF,
    OCCUPATIONS,
    COMPARISON,
    DECISION,
    PLAN
  }

  /** A goal is short when it can be reached within six months. */
  public enum Term {
    SHORT,
    LONG
  }

  /**
   * What the person wants to reach.
   *
   * @param by the day by which, absent when none was chosen
   * @param steps what the person will do for it, in order
   */
  public record Goal(String text, Term term, @Nullable LocalDate by, List<Step> steps) {
    public Goal {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Something that the person will do.
   *
   * @param by the day by which, absent when none was chosen
   */
  public record Step(String text, @Nullable LocalDate by, boolean done) {}

  /**
   * @throws InvalidInputException when there is too much of something, a commissioning party would
   *     get nothing, or notes would come before the eyes of another reader than the coach
   */
  public ReportRequest {
    occupations = List.copyOf(occupations);
    released = Set.copyOf(released);
    goals = List.copyOf(goals);
    if (occupations.size() > MAX_OCCUPATIONS) {
      throw new InvalidInputException(
          "occupations", "must hold at most " + MAX_OCCUPATIONS + " occupations");
    }
    if (goals.size() > MAX_GOALS) {
      throw new InvalidInputException("goals", "must hold at most " + MAX_GOALS + " goals");
    }
    if (decision != null && !decision.options().equals(occupations)) {
      throw new InvalidInputException("decision", "must be between the occupations of the report");
    }
    if (decision != null && occupations.size() < 2) {
      throw new InvalidInputException("decision", "needs two occupations or more");
    }
    if (audience == Audience.COMMISSIONER && released.isEmpty()) {
      throw new InvalidInputException(
          "released", "must name at least one section for a commissioning party");
    }
    if (audience != Audience.COACH && !notes.isEmpty()) {
      throw new InvalidInputException("notes", "belong in the coach's version only");
    }
  }

  /** Whether a section goes in. */
  boolean shows(Section section) {
    return released.isEmpty() || released.contains(section);
  }
}
