package nl.koerswijzer.ingest.vacancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;

/** The Dutch municipalities and places that the store holds. */
public final class StoredPlaces {
  private StoredPlaces() {}

  /** A gazetteer of them; empty as long as no regions were imported. */
  public static Gazetteer in(Store store) {
    List<Municipality> municipalities = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    store.read(
        RecordKind.MUNICIPALITY,
        Municipality.class,
        held -> {
          municipalities.add(held.document());
          codes.add(held.document().code());
        });
    List<Place> places = new ArrayList<>();
    store.read(RecordKind.PLACE, Place.class, held -> places.add(held.document()));
    places.removeIf(place -> !codes.contains(place.municipality()));
    return new Gazetteer(municipalities, places);
  }
}
