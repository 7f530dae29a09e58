package nl.koerswijzer.server.web.vacancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.vacancy.VacancySearch;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.search.VacancyQuery.Sort;
import nl.koerswijzer.search.VacancyQuery.Terms;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.web.page.Addresses;
import org.jspecify.annotations.Nullable;

/** What was asked of the list of vacancies, as it stands in the address. */
record VacancyAsk(
    String text,
    @Nullable String place,
    @Nullable Double distance,
    Terms terms,
    @Nullable String occupation,
    @Nullable String employer,
    @Nullable Sort sort,
    int page) {
  static final int SIZE = 20;
  static final int MAX_PAGES = 500;

  private static final int MAX_TEXT = 1000;
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");

  /** Reads the query of an address. */
  static VacancyAsk of(QueryInput query) {
    VacancyAsk ask =
        new VacancyAsk(
            Optional.ofNullable(query.text("q", MAX_TEXT)).orElse(""),
            query.text("plaats", MAX_TEXT),
            query.number("afstand", 1, 300),
            terms(query),
            query.text("beroep", MAX_TEXT),
            query.text("werkgever", MAX_TEXT),
            query.choice("volgorde", text -> named(Sort.values(), text), "an order"),
            query.integer("pagina", 1, 1, MAX_PAGES));
    query.finish();
    return ask;
  }

  private static Terms terms(QueryInput query) {
    return new Terms(
        query.choice("uren", VacancyAsk::hours, "a range such as 16-24"),
        query.choices("niveau", EducationLevel::of, "a level such as 3"),
        query.choices("contract", text -> named(ContractType.values(), text), "a contract"),
        query.choices("thuis", text -> named(HomeWorking.values(), text), "no, hybrid, full"),
        query.number("loon", 0, 100_000),
        query.choice("onbekend", VacancyAsk::yes, "ja") != null);
  }

  /** The search that is meant. */
  VacancySearch search() {
    return new VacancySearch(
        text,
        place,
        distance == null ? Knowledge.USUAL_RADIUS_KM : distance,
        terms,
        occupation == null ? Set.of() : Set.of(occupation),
        employer,
        order(),
        page - 1,
        SIZE);
  }

  /** The order asked for: by distance only where there is a place, and the newest first. */
  Sort order() {
    Sort usual = text.isEmpty() ? Sort.DATE : Sort.RELEVANCE;
    return sort == null || (sort == Sort.DISTANCE && place == null) ? usual : sort;
  }

  /** The orders that make sense for what was asked. */
  List<Sort> orders() {
    return Stream.of(Sort.values())
        .filter(one -> one != Sort.DISTANCE || place != null)
        .filter(one -> one != Sort.RELEVANCE || !text.isEmpty())
        .toList();
  }

  /** The same as parameters of an address. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    Hours hours = terms.hours();
    parameters.put("q", text);
    parameters.put("plaats", place == null ? "" : place);
    parameters.put("afstand", whole(distance));
    parameters.put("uren", hours == null ? "" : whole(hours.min()) + "-" + whole(hours.max()));
    parameters.put("loon", whole(terms.minMonthlyPay()));
    parameters.put(
        "niveau", String.join(",", terms.levels().stream().map(EducationLevel::code).toList()));
    parameters.put("contract", ids(terms.contracts()));
    parameters.put("thuis", ids(terms.homeWorking()));
    parameters.put("beroep", occupation == null ? "" : occupation);
    parameters.put("werkgever", employer == null ? "" : employer);
    parameters.put("volgorde", sort == null ? "" : Words.id(sort));
    parameters.put("onbekend", terms.unknown() ? "ja" : "");
    parameters.put("pagina", page == 1 ? "" : String.valueOf(page));
    return parameters;
  }

  /** The address of the same search as an Atom feed. */
  String feed() {
    Map<String, String> parameters = new LinkedHashMap<>();
    Hours hours = terms.hours();
    parameters.put("q", text);
    parameters.put("place", place == null ? "" : place);
    parameters.put("radiusKm", place == null ? "" : whole(distance));
    parameters.put("hoursMin", hours == null ? "" : whole(hours.min()));
    parameters.put("hoursMax", hours == null ? "" : whole(hours.max()));
    parameters.put("payMin", whole(terms.minMonthlyPay()));
    parameters.put(
        "level", String.join(",", terms.levels().stream().map(EducationLevel::code).toList()));
    parameters.put("contract", ids(terms.contracts()));
    parameters.put("remote", ids(terms.homeWorking()));
    parameters.put("occupation", occupation == null ? "" : occupation);
    parameters.put("employer", employer == null ? "" : employer);
    return Addresses.of("/api/v1/vacancies.atom", parameters);
  }

  private static String ids(Set<? extends Enum<?>> values) {
    return String.join(",", values.stream().map(Words::id).toList());
  }

  private static String whole(@Nullable Double number) {
    if (number == null) {
      return "";
    }
    return number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(number);
  }

  private static Optional<Hours> hours(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return Optional.empty();
    }
    double min = Double.parseDouble(range.group(1));
    double max = Double.parseDouble(range.group(2));
    return min > max || max > 80 ? Optional.empty() : Optional.of(new Hours(min, max));
  }

  private static Optional<Boolean> yes(String text) {
    return text.equals("ja") ? Optional.of(true) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
    return Stream.of(values)
        .filter(value -> Words.id(value).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
