package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;
import nl.koerswijzer.model.Circumstances;

/**
 * How little the work asks of what the person wants to avoid: value = 1 − Σ s(d)/3 / |D|, 0–1, over
 * the demands D to avoid with strength s 0–3 in the work. The demands are those of the six headings
 * of the Functionele Mogelijkheden Lijst, named as demands of work; nobody is asked for a reason.
 * Work that often asks a demand to avoid is removed by the wish itself; what is left differs in
 * what it sometimes asks.
 */
final class DemandPart implements Part {
  private static final double HIGHEST = 3;

  private final Catalog catalog;
  private final Titles titles;

  DemandPart(Catalog catalog) {
    this.catalog = catalog;
    titles = new Titles(catalog, "demand");
  }

  @Override
  public ComponentName name() {
    return ComponentName.DEMANDS;
  }

  @Override
  public boolean dependsOnChange(Person before, Person after) {
    return !before.profile().avoid().demands().equals(after.profile().avoid().demands());
  }

  @Override
  public Valuation value(Person person) {
    List<String> avoided = person.profile().avoid().demands();
    if (avoided.isEmpty()) {
      return new LeftOut(Reason.of("match.demands.none"));
    }
    double[] values = new double[catalog.occupations().size()];
    for (int occupation = 0; occupation < values.length; occupation++) {
      values[occupation] = value(avoided, catalog.occupations().get(occupation).circumstances());
    }
    return new Valued(values, occupation -> reasons(avoided, occupation));
  }

  private static double value(
      List<String> avoided, @org.jspecify.annotations.Nullable Circumstances circumstances) {
    if (circumstances == null) {
      return Double.NaN;
    }
    double asked = 0;
    for (String demand : avoided) {
      asked += circumstances.demands().getOrDefault(demand, 0) / HIGHEST;
    }
    return 1 - asked / avoided.size();
  }

  private List<Reason> reasons(List<String> avoided, int occupation) {
    List<Reason> reasons = new ArrayList<>();
    Circumstances circumstances = catalog.occupations().get(occupation).circumstances();
    if (circumstances == null) {
      return reasons;
    }
    for (String demand : avoided) {
      int strength = circumstances.demands().getOrDefault(demand, 0);
      if (strength > 0) {
        reasons.add(Reason.of("match.demands.strength-" + strength, titles.of(demand)));
      }
    }
    if (reasons.isEmpty()) {
      reasons.add(Reason.of("match.demands.free"));
    }
    return reasons;
  }
}
