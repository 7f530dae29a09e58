package nl.koerswijzer.guidance.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.search.VacancyQuery;
import nl.koerswijzer.search.VacancyQuery.Terms;
import nl.koerswijzer.search.VacancyQuery.Wishes;
import nl.koerswijzer.search.question.Meaning;
import nl.koerswijzer.search.question.Part;
import nl.koerswijzer.search.question.Question;
import nl.koerswijzer.search.question.QuestionReader;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks of vacancies. Every condition becomes a filter, unless the filter of that
 * kind was chosen already: what was chosen goes before what the text says.
 */
final class VacancyAsk {
  private static final int MOST_OCCUPATIONS = 200;
  private static final double FULL_WEEK = 40;

  private final Catalog catalog;
  private final ThemeFit fit;
  private final QuestionReader reader;
  private final VacancyQuery typed;
  private final List<Part> used = new ArrayList<>();
  private final SortedMap<String, Double> suited = new TreeMap<>();
  private final Set<String> unwanted = new HashSet<>();
  private final Set<String> provinces = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Set<String> unwantedTimes = new HashSet<>();
  private final Set<EducationLevel> levels = EnumSet.noneOf(EducationLevel.class);
  private final Set<ContractType> contracts = EnumSet.noneOf(ContractType.class);
  private final Set<HomeWorking> homeWorking = EnumSet.noneOf(HomeWorking.class);
  private @Nullable Located place;
  private @Nullable Double radiusKm;
  private @Nullable Hours hours;
  private @Nullable Double pay;

  VacancyAsk(
      Catalog catalog, ThemeFit fit, QuestionReader reader, Question question, VacancyQuery typed) {
    this.catalog = catalog;
    this.fit = fit;
    this.reader = reader;
    this.typed = typed;
    place = question.wish(Meaning.OfPlace.class).map(Meaning.OfPlace::place).orElse(null);
    for (Part part : question.parts()) {
      if (part.negated() ? leaveOut(part.meaning()) : ask(part.meaning())) {
        used.add(part);
      }
    }
  }

  /** Whether the answer is made with a part. */
  boolean uses(Part part) {
    return used.contains(part);
  }

  /** The query of an engine for it. */
  VacancyQuery query(Question question) {
    boolean placed = typed.center() != null;
    return new VacancyQuery(
        question.words(),
        placed || place == null ? typed.center() : place.point(),
        radiusKm == null ? typed.radiusKm() : radiusKm,
        terms(typed.terms()),
        typed.occupations().isEmpty() ? occupations() : typed.occupations(),
        typed.employer(),
        typed.today(),
        typed.sort(),
        typed.page(),
        typed.size(),
        new Wishes(provinces, times, unwantedTimes, unwanted, question.unwantedWords()));
  }

  private Terms terms(Terms chosen) {
    return new Terms(
        chosen.hours() == null ? hours : chosen.hours(),
        chosen.levels().isEmpty() ? levels : chosen.levels(),
        chosen.contracts().isEmpty() ? contracts : chosen.contracts(),
        chosen.homeWorking().isEmpty() ? homeWorking : chosen.homeWorking(),
        chosen.minMonthlyPay() == null ? pay : chosen.minMonthlyPay(),
        chosen.unknown());
  }

  private Set<String> occupations() {
    Set<String> best = new HashSet<>();
    suited.keySet().stream()
        .filter(id -> !unwanted.contains(id))
        .sorted(Comparator.comparingDouble((String id) -> -suited.getOrDefault(id, 0.0)))
        .limit(MOST_OCCUPATIONS)
        .forEach(best::add);
    return best;
  }

  private boolean ask(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfTheme theme -> fit.theme(theme.id()).map(this::askTheme).orElse(false);
      case Meaning.OfPlace asked -> typed.center() == null && asked.place().equals(place);
      case Meaning.OfProvince province -> provinces.add(province.name());
      case Meaning.OfRadius radius -> askRadius(radius.kilometers());
      case Meaning.OfHours asked -> askHours(asked.hours());
      case Meaning.OfPay asked -> askPay(asked.monthly());
      case Meaning.OfLevels asked ->
          typed.terms().levels().isEmpty() && levels.addAll(asked.levels());
      case Meaning.OfContracts asked ->
          typed.terms().contracts().isEmpty() && contracts.addAll(asked.contracts());
      case Meaning.OfHomeWorking asked ->
          typed.terms().homeWorking().isEmpty() && homeWorking.addAll(asked.degrees());
      case Meaning.OfDemand demand -> reader.isOfHours(demand.id()) && times.add(demand.id());
      case Meaning.OfWords words -> true;
      case Meaning.OfFiller filler -> false;
      case Meaning.OfNothing nothing -> false;
    };
  }

  private boolean leaveOut(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfTheme theme -> fit.theme(theme.id()).map(this::leaveOutTheme).orElse(false);
      case Meaning.OfDemand demand -> leaveOutDemand(demand.id());
      case Meaning.OfHours asked -> leaveOutHours(asked.hours());
      case Meaning.OfLevels asked ->
          typed.terms().levels().isEmpty()
              && levels.addAll(EnumSet.complementOf(EnumSet.copyOf(asked.levels())));
      case Meaning.OfContracts asked ->
          typed.terms().contracts().isEmpty()
              && contracts.addAll(EnumSet.complementOf(EnumSet.copyOf(asked.contracts())));
      case Meaning.OfHomeWorking asked ->
          typed.terms().homeWorking().isEmpty()
              && homeWorking.addAll(EnumSet.complementOf(EnumSet.copyOf(asked.degrees())));
      case Meaning.OfWords words -> true;
      case Meaning.OfPlace asked -> false;
      case Meaning.OfProvince province -> false;
      case Meaning.OfRadius radius -> false;
      case Meaning.OfPay asked -> false;
      case Meaning.OfFiller filler -> false;
      case Meaning.OfNothing nothing -> false;
    };
  }

  private boolean askTheme(Theme theme) {
    if (ThemeFit.isAgainst(theme)) {
      catalog.occupations().stream()
          .filter(occupation -> ThemeFit.goesAgainst(theme, occupation))
          .map(Occupation::id)
          .forEach(unwanted::add);
      return true;
    }
    double[] fits = fit.fits(theme);
    for (int index = 0; index < fits.length; index++) {
      if (fits[index] > 0) {
        suited.merge(catalog.occupations().get(index).id(), fits[index], Double::sum);
      }
    }
    return typed.occupations().isEmpty();
  }

  private boolean leaveOutTheme(Theme theme) {
    fit.members(theme).stream()
        .mapToObj(index -> catalog.occupations().get(index).id())
        .forEach(unwanted::add);
    return true;
  }

  /** Adverts name their hours; what else the work asks is known of the occupation only. */
  private boolean leaveOutDemand(String demand) {
    if (reader.isOfHours(demand)) {
      return unwantedTimes.add(demand);
    }
    catalog.occupations().stream()
        .filter(occupation -> ThemeFit.asks(occupation, demand))
        .map(Occupation::id)
        .forEach(unwanted::add);
    return true;
  }

  private boolean askRadius(double kilometers) {
    if (place == null && typed.center() == null) {
      return false;
    }
    radiusKm = kilometers;
    return true;
  }

  private boolean askHours(Hours asked) {
    if (typed.terms().hours() != null || hours != null) {
      return false;
    }
    hours = asked;
    return true;
  }

  private boolean leaveOutHours(Hours asked) {
    return askHours(
        asked.min() > 0 ? new Hours(0, asked.min() - 1) : new Hours(asked.max() + 1, FULL_WEEK));
  }

  private boolean askPay(double monthly) {
    if (typed.terms().minMonthlyPay() != null || pay != null) {
      return false;
    }
    pay = monthly;
    return true;
  }
}
