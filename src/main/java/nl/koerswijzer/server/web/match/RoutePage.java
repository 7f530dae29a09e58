package nl.koerswijzer.server.web.match;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.picture.RouteBar;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The ways to a profession, or without a goal what can be reached.
 *
 * @param form what was filled in
 * @param to the goal as it was typed; empty without one
 * @param carried the rest of a profile that came along, which only this page holds
 * @param ways the routes, absent when no goal was asked for
 * @param growth what can be reached, absent when a goal was asked for or nothing was asked
 */
public record RoutePage(
    Frame frame,
    ProfileForm form,
    String to,
    List<ProfileForm.Answer> carried,
    List<Option> levels,
    List<Option> hours,
    List<Option> months,
    List<FieldError> errors,
    List<String> readings,
    @Nullable Ways ways,
    @Nullable Growth growth) {
  /**
   * The routes to a goal.
   *
   * @param from the occupation now, absent for somebody without work
   * @param obstacles what stands in the way; empty when there are routes
   * @param nearest how the nearest route is introduced; empty when there are routes
   */
  public record Ways(
      @Nullable Link from,
      Link to,
      List<String> assumptions,
      List<String> obstacles,
      String nearest,
      List<Line> routes) {
    public Ways {
      assumptions = List.copyOf(assumptions);
      obstacles = List.copyOf(obstacles);
      routes = List.copyOf(routes);
    }
  }

  /**
   * A route as a timeline.
   *
   * @param place its place in the list, from 0
   * @param title its number, such as "Route 1"
   * @param merits in what it is the best; empty when in nothing
   * @param months its length
   * @param school how much of it is training
   * @param pay whether one has pay along the way
   * @param chance how easily one finds work at its worst step
   * @param hurdles how often somebody else must say yes
   */
  public record Line(
      int place,
      String title,
      String merits,
      String summary,
      String months,
      String school,
      String pay,
      String chance,
      String hurdles,
      RouteBar bar,
      List<Step> steps) {
    public Line {
      steps = List.copyOf(steps);
    }
  }

  /** A step of a timeline. */
  public record Step(
      String title, Link to, String duration, String pay, String chance, List<String> reasons) {
    public Step {
      reasons = List.copyOf(reasons);
    }
  }

  /** What can be reached without a goal. */
  public record Growth(
      List<String> assumptions,
      List<Reach> reaches,
      List<Opening> levels,
      List<Opening> trainings,
      List<Opening> skills) {
    public Growth {
      assumptions = List.copyOf(assumptions);
      reaches = List.copyOf(reaches);
      levels = List.copyOf(levels);
      trainings = List.copyOf(trainings);
      skills = List.copyOf(skills);
    }
  }

  /** What can be reached within a time. */
  public record Reach(String title, List<Step> steps) {
    public Reach {
      steps = List.copyOf(steps);
    }
  }

  /** What a level, a training or a skill opens, with examples. */
  public record Opening(String title, List<Link> examples) {
    public Opening {
      examples = List.copyOf(examples);
    }
  }

  public RoutePage {
    carried = List.copyOf(carried);
    levels = List.copyOf(levels);
    hours = List.copyOf(hours);
    months = List.copyOf(months);
    errors = List.copyOf(errors);
    readings = List.copyOf(readings);
  }

  /** What is wrong with a field, absent when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
