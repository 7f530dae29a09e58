package nl.koerswijzer.guidance.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.vacancy.SuitedVacancies.SuitedVacancy;
import nl.koerswijzer.guidance.vacancy.Vacancies;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Vacancy.Workplace;

/** Two careers in one household: towns from which both people have good options. */
public final class Together {
  private static final int PEOPLE = 2;
  private static final int VACANCIES = 400;
  private static final int SHOWN = 3;

  private final Knowledge knowledge;
  private final Vacancies vacancies;

  public Together(Knowledge knowledge, Vacancies vacancies) {
    this.knowledge = knowledge;
    this.vacancies = vacancies;
  }

  /**
   * A question of two people.
   *
   * @param people two
   * @param radiusKm how far both want to travel from the town, 1–100 km
   * @param size how many towns at most, 1–50
   */
  public record Question(List<MatchRequest> people, double radiusKm, int size) {
    /**
     * @throws InvalidInputException when there are not two people, or a number is out of range
     */
    public Question {
      people = List.copyOf(people);
      if (people.size() != PEOPLE) {
        throw new InvalidInputException("people", "holds " + people.size() + ", not 2");
      }
      if (!(radiusKm >= 1 && radiusKm <= 100)) {
        throw new InvalidInputException("radiusKm", radiusKm + " is not within 1–100");
      }
      if (size < 1 || size > 50) {
        throw new InvalidInputException("size", size + " is not within 1–50");
      }
    }
  }

  /**
   * What one person finds around a town.
   *
   * @param count how many suitable vacancies lie within the radius
   * @param best the few that suit best, the best first
   */
  public record Options(int count, List<SuitedVacancy> best) {
    public Options {
      best = List.copyOf(best);
    }

    /** 0–1: the score of the best. */
    double score() {
      return best.get(0).score();
    }
  }

  /**
   * A town from which both have options.
   *
   * @param people what each of the two finds, in the order of the question
   */
  public record Town(Municipality municipality, List<Options> people) {
    public Town {
      people = List.copyOf(people);
    }

    private double worst() {
      return people.stream().mapToDouble(Options::score).min().orElse(0);
    }

    private int fewest() {
      return people.stream().mapToInt(Options::count).min().orElse(0);
    }
  }

  /**
   * The answer.
   *
   * @param found how many suitable vacancies each of the two has in all, as far as looked at
   * @param towns the best first: the one whose less lucky person has the best option; towns near a
   *     better one are left out
   */
  public record Answer(List<Integer> found, List<Town> towns) {
    public Answer {
      found = List.copyOf(found);
      towns = List.copyOf(towns);
    }
  }

  /**
   * @throws InvalidInputException when a profile or filter cannot be used, with the path of its
   *     field below {@code people[0]} or {@code people[1]}
   */
  public Answer answer(Question question) {
    List<List<SuitedVacancy>> suited = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      suited.add(suiting(question.people().get(person), "people[" + person + "]"));
    }
    List<Town> towns = new ArrayList<>();
    for (Municipality municipality : withWork(suited)) {
      List<Options> options =
          suited.stream()
              .flatMap(own -> around(own, municipality.center(), question.radiusKm()).stream())
              .toList();
      if (options.size() == PEOPLE) {
        towns.add(new Town(municipality, options));
      }
    }
    towns.sort(
        Comparator.comparingDouble(Town::worst)
            .thenComparingInt(Town::fewest)
            .reversed()
            .thenComparing(town -> town.municipality().code()));
    return new Answer(
        suited.stream().map(List::size).toList(),
        apart(towns, question.radiusKm(), question.size()));
  }

  private List<SuitedVacancy> suiting(MatchRequest request, String path) {
    try {
      return vacancies.suiting(request, VACANCIES).vacancies();
    } catch (InvalidInputException e) {
      throw e.below(path);
    }
  }

  /** The municipalities in which there is work for one of the two, ordered by code. */
  private List<Municipality> withWork(List<List<SuitedVacancy>> suited) {
    Set<String> codes =
        suited.stream()
            .flatMap(List::stream)
            .flatMap(vacancy -> vacancy.vacancy().vacancy().workplaces().stream())
            .flatMap(place -> Stream.ofNullable(place.municipality()))
            .collect(Collectors.toSet());
    return knowledge.catalog().contents().municipalities().stream()
        .filter(municipality -> codes.contains(municipality.code()))
        .sorted(Comparator.comparing(Municipality::code))
        .toList();
  }

  private static Optional<Options> around(
      List<SuitedVacancy> suited, GeoPoint center, double radiusKm) {
    List<SuitedVacancy> near =
        suited.stream().filter(vacancy -> isNear(vacancy, center, radiusKm)).toList();
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(new Options(near.size(), near.stream().limit(SHOWN).toList()));
  }

  private static boolean isNear(SuitedVacancy vacancy, GeoPoint center, double radiusKm) {
    return vacancy.vacancy().vacancy().workplaces().stream()
        .map(Workplace::point)
        .anyMatch(point -> point != null && point.distanceKm(center) <= radiusKm);
  }

  /** The best towns that lie at least half a radius apart. */
  private static List<Town> apart(List<Town> towns, double radiusKm, int size) {
    List<Town> chosen = new ArrayList<>();
    for (Town town : towns) {
      GeoPoint center = town.municipality().center();
      if (chosen.size() < size
          && chosen.stream()
              .noneMatch(
                  other -> other.municipality().center().distanceKm(center) < radiusKm / 2)) {
        chosen.add(town);
      }
    }
    return chosen;
  }
}
