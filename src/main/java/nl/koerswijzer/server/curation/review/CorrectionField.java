package nl.koerswijzer.server.curation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.store.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A field in which a curator writes over what a vacancy says; it is filled in with what counts now.
 *
 * @param hint how to fill it in; empty when the label says enough
 * @param options what can be chosen; a line of text when there are none
 */
public record CorrectionField(
    String name, String label, String hint, String value, List<Option> options) {
  public CorrectionField {
    options = List.copyOf(options);
  }

  /** The fields, filled in with a vacancy and what was written over it before. */
  static List<CorrectionField> of(@Nullable Vacancy vacancy, Correction before, DeskVisit visit) {
    Correction now = counting(vacancy, before);
    Hours hours = now.hours();
    Pay pay = now.pay();
    Words words = visit.words();
    List<CorrectionField> fields = new ArrayList<>();
    fields.add(line("title", visit.say("head.title"), now.title()));
    fields.add(line("employer", visit.say("head.employer"), now.employer()));
    fields.add(place(visit, vacancy, now.workplace()));
    fields.add(line("hoursMin", visit.say("hours.from"), hours == null ? null : hours.min()));
    fields.add(line("hoursMax", visit.say("hours.to"), hours == null ? null : hours.max()));
    fields.add(line("payMin", visit.say("pay.from"), pay == null ? null : pay.minimum()));
    fields.add(line("payMax", visit.say("pay.to"), pay == null ? null : pay.maximum()));
    fields.add(
        choice(
            "payPer",
            visit,
            pay == null ? null : pay.per(),
            Pay.Period.values(),
            per -> words.of("vacancy.per", per)));
    fields.add(levels(visit, now.level()));
    fields.add(
        choice(
            "contract",
            visit,
            now.contract(),
            ContractType.values(),
            contract -> words.of("contract", contract)));
    fields.add(
        choice(
            "remote",
            visit,
            now.homeWorking(),
            HomeWorking.values(),
            home -> words.of("homeWorking", home)));
    fields.add(
        new CorrectionField(
            "validThrough",
            visit.say("validThrough"),
            visit.say("day.hint"),
            Objects.toString(now.validThrough(), ""),
            List.of()));
    return fields;
  }

  /** What counts of a vacancy, as if all of it were written over. */
  private static Correction counting(@Nullable Vacancy vacancy, Correction before) {
    if (vacancy == null) {
      return before;
    }
    Vacancy corrected = before.applyTo(vacancy);
    Set<ContractType> contracts = corrected.contracts();
    return new Correction(
        corrected.title(),
        corrected.employer(),
        corrected.workplaces().size() == 1 ? corrected.workplaces().getFirst() : null,
        corrected.hours(),
        corrected.pay(),
        corrected.level(),
        contracts.size() == 1 ? contracts.iterator().next() : null,
        corrected.homeWorking(),
        corrected.validThrough());
  }

  private static CorrectionField line(String name, String label, @Nullable Object value) {
    return new CorrectionField(name, label, "", Objects.toString(value, ""), List.of());
  }

  /** Of work in several places none is filled in: the one that is written stands for all. */
  private static CorrectionField place(
      DeskVisit visit, @Nullable Vacancy vacancy, @Nullable Workplace now) {
    List<Workplace> advertised = vacancy == null ? List.of() : vacancy.workplaces();
    String hint =
        now == null && !advertised.isEmpty()
            ? visit.say(
                "place.several",
                advertised.stream().map(Workplace::locality).collect(Collectors.joining(", ")))
            : visit.say("place.hint");
    return new CorrectionField(
        "place", visit.say("head.place"), hint, now == null ? "" : now.locality(), List.of());
  }

  private static CorrectionField levels(DeskVisit visit, @Nullable EducationLevel now) {
    return chosen(
        "level",
        visit,
        Stream.of(EducationLevel.values())
            .map(level -> new Option(level.code(), visit.words().level(level), level == now))
            .toList());
  }

  private static <E extends Enum<E>> CorrectionField choice(
      String name, DeskVisit visit, @Nullable E now, E[] values, Function<E, String> label) {
    return chosen(
        name,
        visit,
        Stream.of(values)
            .map(value -> new Option(Words.id(value), label.apply(value), value == now))
            .toList());
  }

  private static CorrectionField chosen(String name, DeskVisit visit, List<Option> options) {
    boolean none = options.stream().noneMatch(Option::chosen);
    List<Option> all = new ArrayList<>();
    all.add(new Option("", visit.say("asAdvertised"), none));
    all.addAll(options);
    return new CorrectionField(name, visit.say("field." + name), "", "", all);
  }
}
