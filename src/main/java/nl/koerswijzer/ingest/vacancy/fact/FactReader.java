package nl.koerswijzer.ingest.vacancy.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.ingest.vacancy.markup.Property;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.ingest.vacancy.text.PlainText;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.VacancyDetails.Fact;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the facts by which vacancies are found: from the properties that state them, or else from
 * the text, whose words are then kept with the fact.
 */
public final class FactReader {
  private final ObjectNode posting;
  private final AdvertText advert;
  private final List<String> types;
  private final SortedMap<Fact, String> phrases = new TreeMap<>();

  public FactReader(ObjectNode posting, AdvertText advert) {
    this.posting = posting;
    this.advert = advert;
    types = Property.texts(posting, "employmentType");
  }

  /** The words behind the facts that were read from the text so far. */
  public SortedMap<Fact, String> phrases() {
    return phrases;
  }

  public Optional<Hours> hours() {
    return Property.first(posting, "workHours")
        .map(PlainText::line)
        .flatMap(HoursReader::inField)
        .or(() -> said(Fact.HOURS, HoursReader.in(advert)))
        .or(this::hoursOfTypes);
  }

  /** Full time is a number of hours; part time is not. */
  private Optional<Hours> hoursOfTypes() {
    String all = String.join(" ", types).toUpperCase(Locale.ROOT).replaceAll("[_ -]", "");
    boolean onlyFull = all.contains("FULLTIME") && !all.contains("PARTTIME");
    return onlyFull && !HoursReader.saysPartTime(advert)
        ? Optional.of(HoursReader.fullTime())
        : Optional.empty();
  }

  public Optional<Pay> pay() {
    String currency = Property.first(posting, "salaryCurrency").orElse("");
    return PayReader.inProperty(posting.path("baseSalary"), currency)
        .or(() -> said(Fact.PAY, PayReader.in(advert)));
  }

  public Optional<EducationLevel> level() {
    return LevelReader.inProperty(posting.path("educationRequirements"))
        .or(() -> said(Fact.LEVEL, LevelReader.in(advert)));
  }

  public Set<ContractType> contracts() {
    Set<ContractType> contracts = EnumSet.noneOf(ContractType.class);
    contracts.addAll(ContractReader.inTypes(types));
    for (Said<ContractType> said : ContractReader.in(advert)) {
      if (contracts.add(said.value())) {
        phrases.merge(Fact.CONTRACT, words(said), FactReader::both);
      }
    }
    return contracts;
  }

  private static String both(String one, String other) {
    return one.contains(other) ? one : one + " / " + other;
  }

  /**
   * @param hasWorkplace whether the advert names a place: then work that can be done from home is
   *     done there in part
   */
  public Optional<HomeWorking> homeWorking(boolean hasWorkplace) {
    boolean telecommute =
        Property.texts(posting, "jobLocationType").stream()
            .anyMatch(type -> type.toUpperCase(Locale.ROOT).contains("TELECOMMUTE"));
    Optional<Said<HomeWorking>> said = HomeWorkingReader.in(advert);
    if (said.isPresent() || !telecommute) {
      return said(Fact.HOME_WORKING, said.or(() -> HomeWorkingReader.onTheSpot(advert)));
    }
    return Optional.of(hasWorkplace ? HomeWorking.HYBRID : HomeWorking.FULL);
  }

  private <T> Optional<T> said(Fact fact, Optional<Said<T>> said) {
    said.ifPresent(words -> phrases.put(fact, words(words)));
    return said.map(Said::value);
  }

  private String words(Said<?> said) {
    return advert.around(said.start(), said.end());
  }
}
