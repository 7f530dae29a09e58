package nl.koerswijzer.match.ranking;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.Component.Basis;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Part;
import nl.koerswijzer.match.part.Person;
import nl.koerswijzer.match.part.Valuation;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;

/**
 * The scores of all occupations for one person. What is not known of an occupation counts as the
 * average of those of which it is known, so that silence is neither rewarded nor punished; a part
 * of which nothing is known does not count, and the other weights grow in proportion.
 */
final class Scoreboard {
  private final List<Part> parts;
  private final Person person;
  private final Valuation[] valuations;
  private final double[] weights;
  private final double[][] values;
  private final double[] means;
  private final double[] scores;

  /**
   * @param size how many occupations there are
   */
  static Scoreboard of(List<Part> parts, Person person, int size) {
    Valuation[] valuations =
        parts.stream().map(part -> part.value(person)).toArray(Valuation[]::new);
    return new Scoreboard(parts, person, valuations, size);
  }

  /** The scores for another person; what does not depend on the change is taken over. */
  Scoreboard changedTo(Person other) {
    Valuation[] changed = valuations.clone();
    for (int place = 0; place < changed.length; place++) {
      if (parts.get(place).dependsOnChange(person, other)) {
        changed[place] = parts.get(place).value(other);
      }
    }
    return new Scoreboard(parts, other, changed, scores.length);
  }

  private Scoreboard(List<Part> parts, Person person, Valuation[] valuations, int size) {
    this.parts = parts;
    this.person = person;
    this.valuations = valuations;
    values = new double[valuations.length][];
    means = new double[valuations.length];
    for (int place = 0; place < valuations.length; place++) {
      if (valuations[place] instanceof Valued valued) {
        values[place] = valued.values();
        means[place] = meanOfKnown(values[place]);
      } else {
        values[place] = new double[0];
        means[place] = Double.NaN;
      }
    }
    weights = Exact.shares(amounts());
    scores = new double[size];
    for (int place = 0; place < valuations.length; place++) {
      if (weights[place] > 0) {
        add(weights[place], values[place], means[place], scores);
      }
    }
  }

  /** The weight of every part that counts, with the weight of the others given to what fits. */
  private double[] amounts() {
    double[] amounts = new double[valuations.length];
    double missing = 0;
    double fit = 0;
    for (int place = 0; place < amounts.length; place++) {
      ComponentName name = parts.get(place).name();
      double weight = person.request().weights().of(name);
      if (Double.isNaN(means[place])) {
        missing += weight;
      } else {
        amounts[place] = weight;
        fit += name.isFit() ? weight : 0;
      }
    }
    for (int place = 0; place < amounts.length && fit > 0; place++) {
      if (parts.get(place).name().isFit()) {
        amounts[place] += missing * amounts[place] / fit;
      }
    }
    return amounts;
  }

  static double meanOfKnown(double[] values) {
    double sum = 0;
    int known = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value;
        known++;
      }
    }
    return known == 0 ? Double.NaN : Exact.round(sum / known);
  }

  static void add(double weight, double[] values, double mean, double[] scores) {
    for (int occupation = 0; occupation < scores.length; occupation++) {
      double value = values[occupation];
      scores[occupation] += weight * (Double.isNaN(value) ? mean : Exact.round(value));
    }
  }

  /** By occupation; all 0 when no part counts. Not to be changed. */
  double[] scores() {
    return scores;
  }

  /** The share of each part, in the order of the parts. Not to be changed. */
  double[] weights() {
    return weights;
  }

  /** The values of a part as they were computed; not a number where not known. */
  double[] values(int part) {
    return values[part];
  }

  Person person() {
    return person;
  }

  /** What the parts that do not count say of it. */
  List<Reason> notes() {
    List<Reason> notes = new ArrayList<>();
    for (Valuation valuation : valuations) {
      if (valuation instanceof LeftOut leftOut) {
        notes.add(leftOut.reason());
      }
    }
    return notes;
  }

  List<Component> components(int occupation) {
    List<Component> components = new ArrayList<>(valuations.length);
    for (int place = 0; place < valuations.length; place++) {
      components.add(component(place, occupation));
    }
    return components;
  }

  private Component component(int place, int occupation) {
    ComponentName name = parts.get(place).name();
    return switch (valuations[place]) {
      case LeftOut leftOut ->
          new Component(name, 0, 0, 0, Basis.LEFT_OUT, List.of(leftOut.reason()));
      case Valued valued -> component(name, place, occupation, valued);
    };
  }

  private Component component(ComponentName name, int place, int occupation, Valued valued) {
    List<Reason> reasons = new ArrayList<>();
    boolean counts = weights[place] > 0;
    boolean known = valued.isKnown(occupation);
    if (!counts) {
      reasons.add(
          Reason.of(Double.isNaN(means[place]) ? "match.unknown-everywhere" : "match.weight-zero"));
    } else if (!known) {
      reasons.add(Reason.of("match.assumed"));
    }
    reasons.addAll(valued.reasons(occupation));
    double value = Exact.round(known ? valued.values()[occupation] : means[place]);
    if (!counts) {
      return new Component(name, 0, known ? value : 0, 0, Basis.LEFT_OUT, reasons);
    }
    return new Component(
        name,
        weights[place],
        value,
        weights[place] * value,
        known ? Basis.KNOWN : Basis.ASSUMED,
        reasons);
  }
}
