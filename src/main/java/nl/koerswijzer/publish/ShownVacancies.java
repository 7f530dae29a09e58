package nl.koerswijzer.publish;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Sightings;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.publish.doubles.Doubles;
import nl.koerswijzer.search.Beside;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SeenVacancy;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.Held;

/**
 * Every vacancy of the store once, as curators decided, with the other adverts for it, counted and
 * hashed on its way.
 */
final class ShownVacancies implements SearchEngine.VacancySource {
  private final Store store;
  private final Decisions decisions;
  private final Catalog catalog;
  private final Progress progress;
  private final Beside<Doubles.Found> doubles;
  private final ContentHash hash = new ContentHash();
  private long count;

  ShownVacancies(Store store, Catalog catalog, Progress progress) {
    this.store = store;
    this.decisions = new Decisions(store.decisions());
    this.catalog = catalog;
    this.progress = progress;
    this.doubles = Beside.start("doubles", this::findDoubles);
  }

  private Doubles.Found findDoubles() {
    Doubles adverts = new Doubles();
    each(
        held -> {
          if (!decisions.standsApart(held.source(), held.id())) {
            adverts.add(decisions.corrected(held.document()), day(held.firstSeen()));
          }
        });
    return adverts.find();
  }

  @Override
  public void forEach(Consumer<SeenVacancy> consumer) throws IOException {
    Doubles.Found found = doubles.result();
    each(
        held -> {
          progress.advance(1);
          if (!found.hidden().contains(held.id())) {
            count++;
            SeenVacancy seen = seen(held, found);
            hash.add(seen.toString());
            consumer.accept(seen);
          }
        });
  }

  /** Every vacancy that is not blocked; what two sources hold under one id, once. */
  private void each(Consumer<Held<Vacancy>> consumer) {
    store.read(
        RecordKind.VACANCY,
        Vacancy.class,
        new Consumer<>() {
          private String last = "";

          @Override
          public void accept(Held<Vacancy> held) {
            // ordered by id: what two sources hold comes in a row
            if (!held.id().equals(last) && !decisions.blocks(held.source(), held.id())) {
              last = held.id();
              consumer.accept(held);
            }
          }
        });
  }

  private SeenVacancy seen(Held<Vacancy> held, Doubles.Found found) {
    String occupation =
        decisions
            .occupation(held.document().title())
            .flatMap(catalog::occupation)
            .map(Occupation::id)
            .orElse(null);
    return new SeenVacancy(
        decisions.corrected(held.document()), sightings(held), occupation, found.of(held.id()));
  }

  private static Sightings sightings(Held<Vacancy> held) {
    return new Sightings(day(held.firstSeen()), day(held.lastSeen()), held.reposts());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  long count() {
    return count;
  }

  String hash() {
    return hash.hex();
  }
}
