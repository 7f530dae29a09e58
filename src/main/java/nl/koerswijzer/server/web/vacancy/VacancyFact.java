package nl.koerswijzer.server.web.vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.model.VacancyDetails.Fact;
import nl.koerswijzer.search.LinkedVacancy;
import org.jspecify.annotations.Nullable;

/**
 * Something that a vacancy states, in words.
 *
 * @param label what it is about
 * @param readFrom the words of the advert that say so; empty when a field of the advert states it
 */
public record VacancyFact(String label, String value, String readFrom) {
  /** What a vacancy states; of hours and pay also that it does not. */
  static List<VacancyFact> of(LinkedVacancy linked, Words words) {
    List<VacancyFact> facts = new ArrayList<>();
    Vacancy vacancy = linked.vacancy();
    VacancyDetails details = vacancy.details();
    Rows rows = new Rows(facts, details, words);
    rows.add("facets.hours", hours(vacancy.hours(), words), Fact.HOURS);
    rows.add("facets.pay.any", pay(vacancy.pay(), words), Fact.PAY);
    rows.add(
        "facets.level", vacancy.level() == null ? "" : words.level(vacancy.level()), Fact.LEVEL);
    rows.add(
        "facets.contract",
        vacancy.contracts().stream()
            .map(contract -> words.of("contract", contract))
            .collect(Collectors.joining(", ")),
        Fact.CONTRACT);
    rows.add(
        "facets.homeWorking",
        vacancy.homeWorking() == null ? "" : words.of("homeWorking", vacancy.homeWorking()),
        Fact.HOME_WORKING);
    rows.add("vacancy.from", countries(details.applicantCountries(), words));
    rows.add("vacancy.experience", experience(details, words));
    rows.add("vacancy.openings", number("vacancy.openings.number", details.openings(), words));
    rows.add("vacancy.industry", String.join(", ", details.industries()));
    rows.add("vacancy.category", String.join(", ", details.categories()));
    rows.add("vacancy.apply", apply(details.directApply(), words));
    rows.add("vacancy.placedBy", placedBy(linked, words));
    return List.copyOf(facts);
  }

  private record Rows(List<VacancyFact> facts, VacancyDetails details, Words words) {
    void add(String label, String value) {
      if (!value.isEmpty()) {
        facts.add(new VacancyFact(say(words, label), value, ""));
      }
    }

    void add(String label, String value, Fact fact) {
      if (!value.isEmpty()) {
        facts.add(
            new VacancyFact(say(words, label), value, details.phrases().getOrDefault(fact, "")));
      }
    }
  }

  static String hours(@Nullable Hours hours, Words words) {
    if (hours == null) {
      return say(words, "vacancy.hours.unknown");
    }
    return hours.min() == hours.max()
        ? say(words, "vacancy.hours.fixed", hours.min())
        : say(words, "vacancy.hours.range", hours.min(), hours.max());
  }

  static String pay(@Nullable Pay pay, Words words) {
    if (pay == null) {
      return say(words, "vacancy.pay.unknown");
    }
    String per = say(words, "vacancy.per." + Words.id(pay.per()));
    String currency = pay.currency().equals("EUR") ? "€" : pay.currency();
    Double minimum = pay.minimum();
    Double maximum = pay.maximum();
    if (minimum != null && maximum != null && !minimum.equals(maximum)) {
      return say(
          words, "vacancy.pay.range" + cents(minimum, maximum), currency, minimum, maximum, per);
    }
    double amount = minimum != null ? minimum : Objects.requireNonNull(maximum);
    return say(words, "vacancy.pay.fixed" + cents(amount, amount), currency, amount, per);
  }

  /** The end of the message that shows cents; empty when both amounts are whole. */
  private static String cents(double one, double other) {
    return one == Math.rint(one) && other == Math.rint(other) ? "" : ".cents";
  }

  private static String countries(List<String> codes, Words words) {
    Locale language = Locale.of(words.language().code());
    return codes.stream()
        .map(code -> Locale.of("", code).getDisplayCountry(language))
        .collect(Collectors.joining(", "));
  }

  private static String experience(VacancyDetails details, Words words) {
    List<String> said = new ArrayList<>();
    String months = number("vacancy.experience.months", details.experienceMonths(), words);
    if (!months.isEmpty()) {
      said.add(months);
    }
    if (Boolean.TRUE.equals(details.experienceInsteadOfEducation())) {
      said.add(say(words, "vacancy.experience.counts"));
    }
    return String.join("; ", said);
  }

  private static String number(String key, @Nullable Integer number, Words words) {
    return number == null ? "" : say(words, key, number);
  }

  private static String apply(@Nullable Boolean direct, Words words) {
    return direct == null ? "" : say(words, direct ? "vacancy.apply.direct" : "vacancy.apply.else");
  }

  private static String placedBy(LinkedVacancy linked, Words words) {
    if (linked.agency()) {
      return say(words, "vacancy.placedBy.agency");
    }
    return linked.vacancy().employer() == null ? "" : say(words, "vacancy.placedBy.employer");
  }

  private static String say(Words words, String key, Object... arguments) {
    return words.messages().text(words.language(), key, arguments);
  }
}
