package nl.koerswijzer.search.question;

import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;

/** What a part of a query says. */
public sealed interface Meaning {
  /** An everyday wish, by its id in the catalog. */
  record OfTheme(String id) implements Meaning {}

  /** A town, municipality or postcode. */
  record OfPlace(Located place) implements Meaning {}

  /** A province, by its name. */
  record OfProvince(String name) implements Meaning {}

  /** The farthest distance from the place, 1–300 kilometers. */
  record OfRadius(double kilometers) implements Meaning {}

  /** Hours a week. */
  record OfHours(Hours hours) implements Meaning {}

  /** The least gross pay, euros a month. */
  record OfPay(double monthly) implements Meaning {}

  /** Levels of education, any of them. */
  record OfLevels(Set<EducationLevel> levels) implements Meaning {
    public OfLevels {
      levels = java.util.Collections.unmodifiableSet(new TreeSet<>(levels));
    }
  }

  /** Kinds of contract, any of them. */
  record OfContracts(Set<ContractType> contracts) implements Meaning {
    public OfContracts {
      contracts = java.util.Collections.unmodifiableSet(new TreeSet<>(contracts));
    }
  }

  /** How far one works from home, any of them. */
  record OfHomeWorking(Set<HomeWorking> degrees) implements Meaning {
    public OfHomeWorking {
      degrees = java.util.Collections.unmodifiableSet(new TreeSet<>(degrees));
    }
  }

  /** Something that work asks of body, mind or calendar, by its id in the vocabulary. */
  record OfDemand(String id) implements Meaning {}

  /** Words to search for. */
  record OfWords(String words) implements Meaning {}

  /** Words that only hold the others together. */
  record OfFiller() implements Meaning {}

  /** What no rule can read. */
  record OfNothing() implements Meaning {}
}
