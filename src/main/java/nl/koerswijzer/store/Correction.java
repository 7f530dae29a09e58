package nl.koerswijzer.store;

import java.time.LocalDate;
import java.util.Objects;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What a curator wrote over a vacancy; a field that is absent stays as it was advertised.
 *
 * @param validThrough last day of the advert
 */
public record Correction(
    @Nullable String title,
    @Nullable String employer,
    @Nullable Hours hours,
    @Nullable LocalDate validThrough) {
  /** The vacancy with what was written over it. */
  public Vacancy applyTo(Vacancy vacancy) {
    return new Vacancy(
        vacancy.id(),
        vacancy.source(),
        vacancy.url(),
        Objects.requireNonNullElse(title, vacancy.title()),
        vacancy.description(),
        employer == null ? vacancy.employer() : employer,
        vacancy.workplaces(),
        hours == null ? vacancy.hours() : hours,
        vacancy.pay(),
        vacancy.level(),
        vacancy.contracts(),
        vacancy.homeWorking(),
        vacancy.posted(),
        validThrough == null ? vacancy.validThrough() : validThrough,
        vacancy.language(),
        vacancy.example(),
        vacancy.details());
  }
}
