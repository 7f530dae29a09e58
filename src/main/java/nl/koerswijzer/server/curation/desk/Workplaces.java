package nl.koerswijzer.server.curation.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.Store.Quarantined;

/** Where a curator may say that the work of a vacancy is done. */
public final class Workplaces {
  private final Desk desk;
  private final CurrentGuidance current;

  public Workplaces(Desk desk, CurrentGuidance current) {
    this.desk = desk;
    this.current = current;
  }

  /**
   * The place with this name: where the work of a refused vacancy is done already, which may be
   * abroad and more exact than the map, or else a town or postcode of the generation in use.
   *
   * @param number of the refused vacancy
   */
  public Optional<Workplace> find(String name, long number) {
    return counting(desk.quarantined(number))
        .filter(place -> place.locality().equalsIgnoreCase(name))
        .findFirst()
        .or(() -> onTheMap(name));
  }

  private Stream<Workplace> counting(Quarantined record) {
    Vacancy document = record.document();
    List<Workplace> advertised = document == null ? List.of() : document.workplaces();
    return Stream.concat(
        advertised.stream(), desk.correction(record).map(Correction::workplace).stream());
  }

  private Optional<Workplace> onTheMap(String name) {
    return current.answer(
        guidance -> guidance.knowledge().catalog().gazetteer().find(name).map(Located::workplace));
  }
}
