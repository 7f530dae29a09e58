package nl.koerswijzer.pathway.route.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;

/**
 * The conditions and registers that some training gives or asks, each a bit. What can be had within
 * a month never stands in the way: it is a course to do beside a step. What no training gives, such
 * as a certificate of conduct, is for the person to see to and no bit either.
 */
public final class Licences {
  private static final int SHORT = 1;

  private final Map<String, Integer> bits = new HashMap<>();
  private final Map<String, Training> quickest = new TreeMap<>();
  private final Set<String> registers = new TreeSet<>();

  /**
   * @throws IllegalArgumentException when there are more than 64
   */
  Licences(Catalog catalog) {
    Set<String> all = new TreeSet<>();
    for (Training training : catalog.contents().trainings()) {
      all.addAll(training.grants());
      asked(training).forEach(all::add);
      for (String id : training.grants()) {
        if (!asked(training).contains(id)) {
          quickest.merge(id, training, Licences::quicker);
        }
      }
    }
    all.forEach(id -> bits.put(id, bits.size()));
    if (bits.size() > Long.SIZE) {
      throw new IllegalArgumentException(
          "trainings give " + bits.size() + " kinds of licences, more than " + Long.SIZE);
    }
    catalog.occupations().stream()
        .map(Occupation::circumstances)
        .flatMap(known -> Optional.ofNullable(known).map(Circumstances::register).stream())
        .filter(quickest::containsKey)
        .forEach(registers::add);
  }

  private static Training quicker(Training one, Training other) {
    return Comparator.comparingInt(Training::months).thenComparing(Training::id).compare(one, other)
            <= 0
        ? one
        : other;
  }

  /** The licences of which one is enough to start. */
  public static List<String> asked(Training training) {
    return training.entryRules().stream()
        .filter(rule -> rule.kind() == EntryRule.Kind.LICENCE)
        .flatMap(rule -> rule.values().stream())
        .toList();
  }

  long bits(Collection<String> ids) {
    long set = 0;
    for (String id : ids) {
      Integer bit = bits.get(id);
      set |= bit == null ? 0 : 1L << bit;
    }
    return set;
  }

  /** Whether a register can be entered by a training; the others are a formality. */
  boolean isLegal(String register) {
    return registers.contains(register);
  }

  /** What an occupation asks that takes longer than a month to get, its register left aside. */
  List<String> hard(Occupation occupation) {
    return conditions(occupation).stream().filter(this::takesLong).toList();
  }

  /** Short courses for what an occupation asks and the one before did not. */
  List<Training> courses(Occupation before, Occupation occupation) {
    List<Training> courses = new ArrayList<>();
    for (String id : conditions(occupation)) {
      Training course = quickest.get(id);
      if (course != null && !takesLong(id) && !conditions(before).contains(id)) {
        courses.add(course);
      }
    }
    return courses.stream().distinct().toList();
  }

  /**
   * The quickest trainings for the hard licences of an occupation that a training does not give.
   */
  List<Training> besides(Training training, Occupation occupation) {
    return hard(occupation).stream()
        .filter(id -> !training.grants().contains(id))
        .flatMap(id -> Optional.ofNullable(quickest.get(id)).stream())
        .distinct()
        .toList();
  }

  private boolean takesLong(String id) {
    Training course = quickest.get(id);
    return course != null && course.months() > SHORT;
  }

  /** What a person holds by working in an occupation. */
  long heldIn(Occupation occupation) {
    Circumstances known = occupation.circumstances();
    if (known == null) {
      return 0;
    }
    String register = known.register();
    return bits(known.conditions()) | (register == null ? 0 : bits(List.of(register)));
  }

  private static List<String> conditions(Occupation occupation) {
    Circumstances known = occupation.circumstances();
    return known == null ? List.of() : known.conditions();
  }
}
