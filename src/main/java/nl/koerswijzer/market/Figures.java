package nl.koerswijzer.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.koerswijzer.market.Figure.Level;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Indicator.Subject;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OutlookClass;
import nl.koerswijzer.model.TensionClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most specific figure. What a figure is said of counts before where: the group's figure
 * for the country goes before the segment's figure for the region, and of one subject the region's
 * figure goes before the country's. Of several periods the latest counts.
 */
final class Figures {
  private final Map<Key, Dated> newest = new HashMap<>();
  private final SortedSet<String> names = new TreeSet<>();
  private final LocalDate today;

  private record Key(String name, Subject.Kind kind, String code, @Nullable String region) {}

  /** A figure with what follows from its period, which takes long to read. */
  private record Dated(Indicator indicator, LocalDate end, boolean stale) {
    static Dated of(Indicator indicator, LocalDate today) {
      LocalDate end = Period.end(indicator.provenance().period()).orElse(LocalDate.MIN);
      return new Dated(indicator, end, ShelfLife.isOver(indicator, today));
    }

    Dated orLater(Dated other) {
      return end.isBefore(other.end) ? other : this;
    }
  }

  public Figures(List<Indicator> indicators, LocalDate today) {
    this.today = today;
    for (Indicator indicator : indicators) {
      Subject subject = indicator.subject();
      newest.merge(
          new Key(indicator.name(), subject.kind(), subject.code(), indicator.region()),
          Dated.of(indicator, today),
          Dated::orLater);
      names.add(indicator.name());
    }
  }

  List<Figure> of(Occupation occupation, @Nullable String region) {
    List<Figure> found = new ArrayList<>();
    for (String name : names) {
      of(occupation, name, region).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  Optional<Figure> of(Occupation occupation, String name, @Nullable String region) {
    Optional<Figure> own =
        at(Level.OCCUPATION, name, Subject.Kind.OCCUPATION, occupation.id(), region);
    String brc = occupation.brc();
    if (own.isPresent() || brc == null) {
      return own;
    }
    return at(Level.GROUP, name, Subject.Kind.ISCO, occupation.isco(), region)
        .or(() -> at(Level.GROUP, name, Subject.Kind.BRC, brc, region))
        .or(() -> at(Level.SEGMENT, name, Subject.Kind.BRC, brc.substring(0, 3), region))
        .or(() -> at(Level.CLASS, name, Subject.Kind.BRC, brc.substring(0, 2), region));
  }

  Optional<Figure> total(String name, @Nullable String region) {
    return at(Level.TOTAL, name, Subject.Kind.BRC, "total", region);
  }

  boolean isStale(Indicator indicator) {
    return ShelfLife.isOver(indicator, today);
  }

  private Optional<Figure> at(
      Level level, String name, Subject.Kind kind, String code, @Nullable String region) {
    Dated regional = region == null ? null : newest.get(new Key(name, kind, code, region));
    Dated found = regional != null ? regional : newest.get(new Key(name, kind, code, null));
    return Optional.ofNullable(found)
        .map(
            dated ->
                new Figure(
                    dated.indicator(),
                    level,
                    regional != null,
                    classOf(dated.indicator()),
                    dated.stale()));
  }

  private static @Nullable String classOf(Indicator indicator) {
    return switch (indicator.name()) {
      case Indicator.TENSION -> TensionClass.of(indicator.value()).id();
      case Indicator.TRAINING_OUTLOOK -> OutlookClass.of(indicator.value()).id();
      default -> indicator.classId();
    };
  }
}
