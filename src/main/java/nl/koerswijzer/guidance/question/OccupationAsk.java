package nl.koerswijzer.guidance.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.OccupationQuery.Filters;
import nl.koerswijzer.search.OccupationQuery.Preference;
import nl.koerswijzer.search.question.Meaning;
import nl.koerswijzer.search.question.Part;
import nl.koerswijzer.search.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks of occupations. Themes rank; what is not wanted leaves out; the place
 * chooses the region of the figures. Pay, distance and most contracts say nothing about an
 * occupation.
 */
final class OccupationAsk {
  private static final int PART_TIME = 28;
  private static final double DEMANDS = 0.1;
  private static final double NOT_AGAINST = 0.01;

  private final Catalog catalog;
  private final ThemeFit fit;
  private final Question question;
  private final SortedMap<String, Double> suited = new TreeMap<>();
  private final Set<String> unwanted = new HashSet<>();
  private final Set<EducationLevel> levels = new HashSet<>();
  private final List<Part> used = new ArrayList<>();
  private final List<String> demands = new ArrayList<>();
  private final List<Theme> against = new ArrayList<>();
  private @Nullable String region;

  OccupationAsk(Catalog catalog, ThemeFit fit, Question question) {
    this.catalog = catalog;
    this.fit = fit;
    this.question = question;
    question.parts().forEach(this::read);
    if (!demands.isEmpty()) {
      rankByDemands();
    }
    if (suited.isEmpty() && question.words().isEmpty()) {
      against.forEach(this::rankAgainst);
    }
  }

  /** Whether the answer is made with a part. */
  boolean uses(Part part) {
    return used.contains(part);
  }

  /** The query of an engine for it; filters that were chosen go before what the text says. */
  OccupationQuery query(OccupationQuery typed) {
    Filters chosen = typed.filters();
    return new OccupationQuery(
        question.words(),
        typed.language(),
        typed.page(),
        typed.size(),
        new Filters(
            chosen.isco(),
            chosen.brc(),
            chosen.levels().isEmpty() ? levels : chosen.levels(),
            chosen.interests(),
            chosen.tension(),
            chosen.region() == null ? region : chosen.region()),
        new Preference(suited, unwanted, question.unwantedWords()));
  }

  private void read(Part part) {
    boolean isUsed =
        switch (part.meaning()) {
          case Meaning.OfTheme theme ->
              fit.theme(theme.id()).map(one -> theme(one, part)).orElse(false);
          case Meaning.OfDemand demand -> demand(demand.id(), part.negated());
          case Meaning.OfHours hours ->
              !part.negated() && hours.hours().max() <= PART_TIME && partTime();
          case Meaning.OfLevels asked -> levels(asked.levels(), part.negated());
          case Meaning.OfHomeWorking home ->
              leaveOut(
                  circumstances ->
                      home.degrees().contains(circumstances.homeWorking()) == part.negated());
          case Meaning.OfContracts contracts ->
              contracts.contracts().contains(ContractType.FREELANCE)
                  && !part.negated()
                  && leaveOut(one -> one.selfEmployed() == Likelihood.RARE);
          case Meaning.OfPlace place -> place(place, part.negated());
          case Meaning.OfWords words -> true;
          case Meaning.OfRadius radius -> false;
          case Meaning.OfPay pay -> false;
          case Meaning.OfProvince province -> false;
          case Meaning.OfFiller filler -> false;
          case Meaning.OfNothing nothing -> false;
        };
    if (isUsed) {
      used.add(part);
    }
  }

  private boolean theme(Theme theme, Part part) {
    if (part.negated()) {
      fit.members(theme).stream()
          .mapToObj(index -> catalog.occupations().get(index).id())
          .forEach(unwanted::add);
    } else if (ThemeFit.isAgainst(theme)) {
      against.add(theme);
      leaveOutAll(occupation -> ThemeFit.goesAgainst(theme, occupation));
    } else {
      rankByTheme(fit.fits(theme));
    }
    return true;
  }

  private void rankByTheme(double[] fits) {
    for (int index = 0; index < fits.length; index++) {
      if (fits[index] > 0) {
        suited.merge(catalog.occupations().get(index).id(), fits[index], OccupationAsk::both);
      }
    }
  }

  /** What fits two wishes goes before what fits one of them as well. */
  private static double both(double one, double other) {
    return Math.min(1, one + other);
  }

  private boolean demand(String demand, boolean negated) {
    if (negated) {
      leaveOutAll(occupation -> ThemeFit.asks(occupation, demand));
    } else {
      demands.add(demand);
    }
    return true;
  }

  /** Demands that are wanted rank what themes found, or what asks them where there is no theme. */
  private void rankByDemands() {
    boolean byTheme = !suited.isEmpty();
    for (Occupation occupation : catalog.occupations()) {
      long asked = demands.stream().filter(one -> ThemeFit.asks(occupation, one)).count();
      if (asked > 0 && (!byTheme || suited.containsKey(occupation.id()))) {
        double share = (double) asked / demands.size();
        suited.merge(occupation.id(), byTheme ? DEMANDS * share : share, OccupationAsk::both);
      }
    }
  }

  /** Whatever does not go against the theme, its own examples first. */
  private void rankAgainst(Theme theme) {
    double[] fits = fit.fits(theme);
    for (int index = 0; index < fits.length; index++) {
      String id = catalog.occupations().get(index).id();
      suited.merge(id, Math.max(NOT_AGAINST, fits[index]), OccupationAsk::both);
    }
  }

  private boolean partTime() {
    return leaveOut(circumstances -> circumstances.partTime() == Likelihood.RARE);
  }

  private boolean levels(Set<EducationLevel> asked, boolean negated) {
    if (!negated) {
      levels.addAll(asked);
      return true;
    }
    leaveOutAll(occupation -> occupation.level() != null && asked.contains(occupation.level()));
    return true;
  }

  private boolean leaveOut(Predicate<Circumstances> unfit) {
    leaveOutAll(
        occupation -> occupation.circumstances() != null && unfit.test(occupation.circumstances()));
    return true;
  }

  private void leaveOutAll(Predicate<Occupation> unfit) {
    catalog.occupations().stream().filter(unfit).map(Occupation::id).forEach(unwanted::add);
  }

  private boolean place(Meaning.OfPlace place, boolean negated) {
    if (negated || region != null) {
      return false;
    }
    region = place.place().municipality().region();
    return true;
  }
}
