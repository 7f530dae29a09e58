package nl.koerswijzer.server.web.vacancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.LinkedVacancy;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy in a list on a page.
 *
 * @param language code of the language of the advert
 * @param place employer and towns
 * @param facts hours, pay, contract … in words; what the advert does not say is said so; also when
 *     an agency placed it, and on how many other places it stands
 * @param age how old it is and when it was last seen to stand, in words
 * @param old whether it is so old, or was last seen so long ago, that it may be gone
 * @param example whether it was made up
 */
public record VacancyLine(
    String path,
    String title,
    String language,
    String place,
    List<String> facts,
    String age,
    boolean old,
    boolean example) {
  private static final int OLD_DAYS = 60;
  private static final int UNSEEN_DAYS = 7;
  private static final int DAYS_OF_MONTH = 30;

  public VacancyLine {
    facts = List.copyOf(facts);
  }

  public static VacancyLine of(
      LinkedVacancy linked, @Nullable Double distanceKm, LocalDate today, Words words) {
    Vacancy vacancy = linked.vacancy();
    LocalDate since = Objects.requireNonNullElse(vacancy.posted(), linked.sightings().first());
    long days = Math.max(0, ChronoUnit.DAYS.between(since, today));
    long unseen = Math.max(0, ChronoUnit.DAYS.between(linked.sightings().last(), today));
    return new VacancyLine(
        VacancyPages.PATH + "/" + vacancy.id(),
        vacancy.title(),
        vacancy.language(),
        place(vacancy, distanceKm, words),
        facts(linked, words),
        health(days, unseen, words),
        days > OLD_DAYS || unseen > UNSEEN_DAYS,
        vacancy.example());
  }

  private static String place(Vacancy vacancy, @Nullable Double distanceKm, Words words) {
    String towns =
        vacancy.workplaces().stream()
            .map(Vacancy.Workplace::locality)
            .distinct()
            .collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    if (vacancy.employer() != null) {
      parts.add(vacancy.employer());
    }
    if (!towns.isEmpty()) {
      parts.add(distanceKm == null ? towns : say(words, "vacancy.distance", towns, distanceKm));
    }
    return String.join(" · ", parts);
  }

  private static List<String> facts(LinkedVacancy linked, Words words) {
    Vacancy vacancy = linked.vacancy();
    List<String> facts = new ArrayList<>();
    facts.add(VacancyFact.hours(vacancy.hours(), words));
    facts.add(VacancyFact.pay(vacancy.pay(), words));
    if (vacancy.level() != null) {
      facts.add(words.level(vacancy.level()));
    }
    vacancy.contracts().forEach(contract -> facts.add(words.of("contract", contract)));
    if (vacancy.homeWorking() != null) {
      facts.add(words.of("homeWorking", vacancy.homeWorking()));
    }
    if (linked.agency()) {
      facts.add(say(words, "vacancy.agency"));
    }
    if (!linked.others().isEmpty()) {
      facts.add(say(words, "vacancy.elsewhere", linked.others().size()));
    }
    return facts;
  }

  private static String health(long days, long unseen, Words words) {
    String age =
        days <= OLD_DAYS
            ? say(words, "vacancy.age", days)
            : say(words, "vacancy.age.months", days / DAYS_OF_MONTH);
    return age + ", " + say(words, "vacancy.seen", unseen);
  }

  private static String say(Words words, String key, Object... arguments) {
    return words.messages().text(words.language(), key, arguments);
  }
}
