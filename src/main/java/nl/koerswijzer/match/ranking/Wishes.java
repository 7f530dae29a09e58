package nl.koerswijzer.match.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.MatchRequest.Filters;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Removal;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.match.part.ConditionPart;
import nl.koerswijzer.match.part.Figures;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.part.Person;
import nl.koerswijzer.match.part.Titles;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.match.skill.Themes;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which occupations each wish and filter removes. What is not known of an occupation never removes
 * it: a demand does from strength 2 (often), part time where it is rare, pay where three quarters
 * of the employees earn less than what is asked, training where it takes longer than what is
 * wanted.
 */
public final class Wishes {
  private static final int OFTEN = 2;

  private final Catalog catalog;
  private final Levels levels;
  private final Function<@Nullable String, Figures> figures;
  private final Themes themes;
  private final Titles demandTitles;

  Wishes(
      Catalog catalog,
      SkillSpace space,
      Levels levels,
      Function<@Nullable String, Figures> figures) {
    this.catalog = catalog;
    this.levels = levels;
    this.figures = figures;
    themes = new Themes(catalog, space);
    demandTitles = new Titles(catalog, "demand");
  }

  /** Every wish of the profile and every filter, in a fixed order. */
  List<Removal> of(Person person) {
    List<Removal> removals = new ArrayList<>();
    addAvoided(person.profile(), removals);
    addConditions(person, removals);
    addClassifications(person.request().filters(), removals);
    addCircumstances(person, removals);
    return removals;
  }

  private void addAvoided(ClientProfile profile, List<Removal> removals) {
    for (String demand : profile.avoid().demands()) {
      removals.add(
          removal(
              new Wish(
                  "profile.avoid.demands",
                  demand,
                  Reason.of("match.wish.demand", demandTitles.of(demand))),
              occupation -> strength(occupation, demand) >= OFTEN));
    }
    for (String id : profile.avoid().themes()) {
      themes
          .theme(id)
          .ifPresent(theme -> removals.add(new Removal(wish(theme), themes.members(theme))));
    }
    if (!profile.avoid().occupations().isEmpty()) {
      BitSet avoided = new BitSet();
      for (String id : profile.avoid().occupations()) {
        int index = catalog.occupationIndex(id);
        if (index >= 0) {
          avoided.set(index);
        }
      }
      removals.add(
          new Removal(wish("profile.avoid.occupations", "match.wish.occupations"), avoided));
    }
  }

  private int strength(int occupation, String demand) {
    Circumstances circumstances = catalog.occupations().get(occupation).circumstances();
    return circumstances == null ? 0 : circumstances.demands().getOrDefault(demand, 0);
  }

  private static Wish wish(Theme theme) {
    return new Wish(
        "profile.avoid.themes",
        theme.id(),
        Reason.of("match.wish.theme", new Argument.Name(theme.title())));
  }

  private static Wish wish(String field, String key, Argument... arguments) {
    return new Wish(field, null, Reason.of(key, arguments));
  }

  private void addConditions(Person person, List<Removal> removals) {
    ClientProfile profile = person.profile();
    if (profile.hours() != null) {
      boolean partTime = profile.hours().max() <= ConditionPart.PART_TIME;
      removals.add(
          removal(
              wish(
                  "profile.hours",
                  "match.wish.hours",
                  new Argument.Amount(profile.hours().min()),
                  new Argument.Amount(profile.hours().max())),
              occupation -> partTime && isPartTimeRare(occupation)));
    }
    Double pay = profile.minMonthlyPay();
    if (pay != null) {
      Figures known = figures.apply(person.region());
      removals.add(
          removal(
              wish("profile.minMonthlyPay", "match.wish.pay", new Argument.Amount(pay)),
              occupation -> paysLess(known, occupation, pay)));
    }
    Integer months = profile.maxTrainingMonths();
    EducationLevel level = profile.educationLevel();
    if (months != null && level != null) {
      removals.add(
          removal(
              wish("profile.maxTrainingMonths", "match.wish.training", new Argument.Amount(months)),
              occupation -> levels.monthsTo(occupation, level) > months));
    }
    Double distance = profile.maxDistanceKm();
    if (distance != null) {
      removals.add(
          removal(
              wish("profile.maxDistanceKm", "match.wish.distance", new Argument.Amount(distance)),
              occupation -> false));
    }
  }

  private boolean isPartTimeRare(int occupation) {
    Circumstances circumstances = catalog.occupations().get(occupation).circumstances();
    return circumstances != null && circumstances.partTime() == Likelihood.RARE;
  }

  private static boolean paysLess(Figures figures, int occupation, double wanted) {
    return figures
        .pay(occupation)
        .filter(pay -> !pay.isStale())
        .filter(pay -> ConditionPart.monthly(pay.high()) < wanted)
        .isPresent();
  }

  private void addClassifications(Filters filters, List<Removal> removals) {
    String isco = filters.isco();
    if (isco != null) {
      removals.add(
          removal(
              wish("filters.isco", "match.wish.isco", new Argument.Verbatim(isco)),
              occupation -> !occupation(occupation).isco().startsWith(isco)));
    }
    String brc = filters.brc();
    if (brc != null) {
      removals.add(
          removal(
              wish("filters.brc", "match.wish.brc", new Argument.Verbatim(brc)),
              occupation -> isOutside(occupation(occupation).brc(), brc)));
    }
    if (!filters.levels().isEmpty()) {
      removals.add(
          removal(
              wish("filters.level", "match.wish.levels"),
              occupation -> !filters.levels().contains(levels.level(occupation))));
    }
  }

  private static boolean isOutside(@Nullable String code, String wanted) {
    return code == null || !code.startsWith(wanted);
  }

  private Occupation occupation(int index) {
    return catalog.occupations().get(index);
  }

  private void addCircumstances(Person person, List<Removal> removals) {
    Filters filters = person.request().filters();
    if (!filters.sectors().isEmpty()) {
      removals.add(
          known(
              wish("filters.sector", "match.wish.sectors"),
              known -> isDisjoint(filters.sectors(), known.sectors())));
    }
    if (!filters.times().isEmpty()) {
      removals.add(
          known(
              wish("filters.times", "match.wish.times"),
              known -> isDisjoint(filters.times(), known.times())));
    }
    if (!filters.homeWorking().isEmpty()) {
      removals.add(
          known(
              wish("filters.homeWorking", "match.wish.home-working"),
              known -> !filters.homeWorking().contains(known.homeWorking())));
    }
    if (filters.selfEmployed()) {
      removals.add(
          known(
              wish("filters.selfEmployed", "match.wish.self-employed"),
              known -> known.selfEmployed() == Likelihood.RARE));
    }
    if (!filters.tension().isEmpty()) {
      Figures known = figures.apply(person.region());
      removals.add(
          removal(
              wish("filters.tension", "match.wish.tension"),
              occupation -> !filters.tension().contains(tension(known, occupation))));
    }
  }

  private static TensionClass tension(Figures figures, int occupation) {
    return figures
        .tension(occupation)
        .map(figure -> TensionClass.of(figure.value()))
        .orElse(TensionClass.UNKNOWN);
  }

  private static boolean isDisjoint(Set<String> wanted, List<String> offered) {
    return !offered.isEmpty() && offered.stream().noneMatch(wanted::contains);
  }

  private Removal known(Wish wish, Predicate<Circumstances> removes) {
    return removal(
        wish,
        occupation -> {
          Circumstances circumstances = occupation(occupation).circumstances();
          return circumstances != null && removes.test(circumstances);
        });
  }

  private Removal removal(Wish wish, IntPredicate removes) {
    BitSet removed = new BitSet(catalog.occupations().size());
    for (int occupation = 0; occupation < catalog.occupations().size(); occupation++) {
      if (removes.test(occupation)) {
        removed.set(occupation);
      }
    }
    return new Removal(wish, removed);
  }
}
