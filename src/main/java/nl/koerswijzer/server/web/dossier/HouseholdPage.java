package nl.koerswijzer.server.web.dossier;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.picture.RegionPicture;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import nl.koerswijzer.server.web.vacancy.VacancyLine;
import org.jspecify.annotations.Nullable;

/**
 * Two careers in one household.
 *
 * @param people what the two filled in
 * @param distances how far both want to travel
 * @param answer absent when nothing was asked, or it could not be used
 */
public record HouseholdPage(
    Frame frame,
    List<Person> people,
    List<Option> distances,
    List<FieldError> errors,
    @Nullable Answer answer) {
  /**
   * One of the two.
   *
   * @param prefix begins the names of the fields
   * @param title how the person is called here
   */
  public record Person(
      String prefix,
      String title,
      String occupation,
      String text,
      List<Option> levels,
      List<Option> hours) {
    public Person {
      levels = List.copyOf(levels);
      hours = List.copyOf(hours);
    }
  }

  /**
   * What suits the two, and from where both find it.
   *
   * @param suits professions for each person
   * @param status how many towns there are, in words
   * @param map the towns, absent when there are none
   */
  public record Answer(
      List<Suits> suits, String status, @Nullable RegionPicture map, List<Town> towns) {
    public Answer {
      suits = List.copyOf(suits);
      towns = List.copyOf(towns);
    }
  }

  /** Professions that suit one of the two. */
  public record Suits(String title, String found, List<OccupationLine> lines) {
    public Suits {
      lines = List.copyOf(lines);
    }
  }

  /** A town from which both have options. */
  public record Town(String name, String region, List<Options> people) {
    public Town {
      people = List.copyOf(people);
    }
  }

  /** What one of the two finds around a town. */
  public record Options(String title, List<VacancyLine> best) {
    public Options {
      best = List.copyOf(best);
    }
  }

  public HouseholdPage {
    people = List.copyOf(people);
    distances = List.copyOf(distances);
    errors = List.copyOf(errors);
  }

  /** What is wrong with a field, absent when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
