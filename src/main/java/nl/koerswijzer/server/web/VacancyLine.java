package nl.koerswijzer.server.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy in a list on a page.
 *
 * @param facts hours, pay, contract … in words; what the advert does not say is said so
 * @param age how old it is in words
 * @param example whether it was made up
 */
public record VacancyLine(
    String id,
    String title,
    String employer,
    String places,
    List<String> facts,
    String age,
    boolean example) {
  public VacancyLine {
    facts = List.copyOf(facts);
  }

  static VacancyLine of(
      Vacancy vacancy, @Nullable Double distanceKm, LocalDate today, Words words) {
    return new VacancyLine(
        vacancy.id(),
        vacancy.title(),
        vacancy.employer() == null ? "" : vacancy.employer(),
        places(vacancy, distanceKm, words),
        facts(vacancy, words),
        age(vacancy.posted(), today, words),
        vacancy.example());
  }

  private static String places(Vacancy vacancy, @Nullable Double distanceKm, Words words) {
    String places =
        vacancy.workplaces().stream()
            .map(Vacancy.Workplace::locality)
            .distinct()
            .collect(Collectors.joining(", "));
    return distanceKm == null ? places : places + say(words, "vacancy.distance", distanceKm);
  }

  private static List<String> facts(Vacancy vacancy, Words words) {
    List<String> facts = new ArrayList<>();
    facts.add(hours(vacancy.hours(), words));
    facts.add(pay(vacancy.pay(), words));
    if (vacancy.level() != null) {
      facts.add(words.level(vacancy.level()));
    }
    vacancy.contracts().forEach(contract -> facts.add(words.of("contract", contract)));
    if (vacancy.homeWorking() != null) {
      facts.add(words.of("homeWorking", vacancy.homeWorking()));
    }
    return facts;
  }

  private static String hours(@Nullable Hours hours, Words words) {
    if (hours == null) {
      return say(words, "vacancy.hours.unknown");
    }
    return hours.min() == hours.max()
        ? say(words, "vacancy.hours.fixed", hours.min())
        : say(words, "vacancy.hours.range", hours.min(), hours.max());
  }

  private static String pay(@Nullable Pay pay, Words words) {
    if (pay == null) {
      return say(words, "vacancy.pay.unknown");
    }
    String per = say(words, "vacancy.per." + Words.id(pay.per()));
    Double minimum = pay.minimum();
    Double maximum = pay.maximum();
    if (minimum != null && maximum != null && !minimum.equals(maximum)) {
      return say(words, "vacancy.pay.range", pay.currency(), minimum, maximum, per);
    }
    double amount = minimum != null ? minimum : java.util.Objects.requireNonNull(maximum);
    return say(words, "vacancy.pay.fixed", pay.currency(), amount, per);
  }

  private static String age(@Nullable LocalDate posted, LocalDate today, Words words) {
    return posted == null
        ? say(words, "vacancy.age.unknown")
        : say(words, "vacancy.age", Math.max(0, ChronoUnit.DAYS.between(posted, today)));
  }

  private static String say(Words words, String key, Object... arguments) {
    return words.messages().text(words.language(), key, arguments);
  }
}
