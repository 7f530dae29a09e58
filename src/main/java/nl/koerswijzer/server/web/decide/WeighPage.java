package nl.koerswijzer.server.web.decide;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * Professions weighed against each other by criteria of the person's own.
 *
 * @param answers what the page does not show as fields and only holds
 * @param fresh whether nothing was sent yet, so that the device may send what it keeps
 * @param options the professions to decide between
 * @param rows what counts
 * @param ideas words for more criteria
 * @param weights the weights of a new criterion
 * @param result what the marks add up to, absent when nothing counts yet
 * @param left which criteria do not count yet, in words; empty when all do
 * @param full whether there are as many criteria as can be
 */
public record WeighPage(
    Frame frame,
    List<ProfileForm.Answer> answers,
    boolean fresh,
    List<Arguments> options,
    List<Row> rows,
    List<String> ideas,
    List<Option> weights,
    @Nullable Result result,
    String left,
    boolean full) {
  /**
   * A criterion.
   *
   * @param weights its weights as the values that the form sends
   * @param marks a mark for each profession
   */
  public record Row(String key, String label, List<Option> weights, List<Mark> marks) {
    public Row {
      weights = List.copyOf(weights);
      marks = List.copyOf(marks);
    }
  }

  /**
   * The mark of a profession on a criterion.
   *
   * @param marks the marks as the values that the form sends; the first is the proposal or nothing
   */
  public record Mark(String title, List<Option> marks) {
    public Mark {
      marks = List.copyOf(marks);
    }
  }

  /** What speaks for a profession and against it. */
  public record Arguments(String id, String title, List<Argument> pros, List<Argument> cons) {
    public Arguments {
      pros = List.copyOf(pros);
      cons = List.copyOf(cons);
    }
  }

  /**
   * An argument in own words.
   *
   * @param value the field that holds it
   */
  public record Argument(String text, String value) {}

  /**
   * What the marks add up to.
   *
   * @param first which profession comes first, in words
   * @param criteria names of the criteria that count
   * @param shifts by which step in a weight another comes first, in words
   */
  public record Result(
      String first, List<String> criteria, List<Standing> standings, List<String> shifts) {
    public Result {
      criteria = List.copyOf(criteria);
      standings = List.copyOf(standings);
      shifts = List.copyOf(shifts);
    }
  }

  /**
   * A profession in the result.
   *
   * @param total 0–10
   * @param parts what each criterion that counts gave
   */
  public record Standing(String title, double total, List<Double> parts) {
    public Standing {
      parts = List.copyOf(parts);
    }
  }

  public WeighPage {
    answers = List.copyOf(answers);
    options = List.copyOf(options);
    rows = List.copyOf(rows);
    ideas = List.copyOf(ideas);
    weights = List.copyOf(weights);
  }
}
