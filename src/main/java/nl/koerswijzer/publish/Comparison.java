package nl.koerswijzer.publish;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.ranking.Matcher;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.publish.GenerationDiff.Changes;
import nl.koerswijzer.publish.GenerationDiff.Counted;
import nl.koerswijzer.publish.GenerationDiff.Named;
import nl.koerswijzer.publish.GenerationDiff.ProfileChange;
import nl.koerswijzer.publish.GenerationDiff.Relinked;
import nl.koerswijzer.publish.GenerationDiff.Renamed;
import nl.koerswijzer.publish.GenerationDiff.TensionChange;
import nl.koerswijzer.publish.GenerationDiff.Vacancies;
import org.jspecify.annotations.Nullable;

/**
 * Holds two generations against each other. A concept is the same in both when either knows the
 * other's id or ESCO concept, so that a starter concept that ESCO joined is no loss and no gain.
 */
final class Comparison {
  private static final int EXAMPLES = 100;

  private final OpenGeneration before;
  private final OpenGeneration after;

  Comparison(OpenGeneration before, OpenGeneration after) {
    this.before = before;
    this.after = after;
  }

  GenerationDiff diff() {
    return new GenerationDiff(
        before.manifest().id(),
        after.manifest().id(),
        counts(),
        changes(Catalog::occupations, OCCUPATION),
        changes(Catalog::skills, SKILL),
        vacancies(),
        tension(),
        profiles());
  }

  /** Both are looked at as on the day of the later one, so that no figure ages between them. */
  private List<ProfileChange> profiles() {
    LocalDate today = LocalDate.ofInstant(after.manifest().created(), ZoneOffset.UTC);
    Matcher old = FixedProfiles.matcher(before.catalog(), today);
    Matcher now = FixedProfiles.matcher(after.catalog(), today);
    List<ProfileChange> changes = new ArrayList<>();
    for (ClientProfile person : FixedProfiles.all()) {
      Optional<List<Occupation>> were = FixedProfiles.first(before.catalog(), old, person);
      Optional<List<Occupation>> are = FixedProfiles.first(after.catalog(), now, person);
      if (were.isPresent() && are.isPresent()) {
        change(person, were.get(), are.get()).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<ProfileChange> change(
      ClientProfile person, List<Occupation> were, List<Occupation> are) {
    List<String> old = were.stream().map(each -> occupation(before, each.id())).toList();
    List<String> now = are.stream().map(Occupation::id).toList();
    List<String> came = titles(now, old);
    List<String> went = titles(old, now);
    return came.isEmpty() && went.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProfileChange(
                occupationTitle(Objects.requireNonNull(person.currentOccupation())), came, went));
  }

  /** The titles of those in one list that are not in the other. */
  private List<String> titles(List<String> ids, List<String> without) {
    return ids.stream().filter(id -> !without.contains(id)).map(this::occupationTitle).toList();
  }

  private SortedMap<String, Counted> counts() {
    TreeSet<String> names = new TreeSet<>(before.manifest().counts().keySet());
    names.addAll(after.manifest().counts().keySet());
    SortedMap<String, Counted> counts = new TreeMap<>();
    for (String name : names) {
      Counted counted = new Counted(before.manifest().count(name), after.manifest().count(name));
      if (counted.before() != counted.after()) {
        counts.put(name, counted);
      }
    }
    return counts;
  }

  /** How a kind of thing is known and found. */
  private record Kind<T>(
      Function<T, String> id, Function<T, Text> title, BiFunction<Catalog, T, Optional<T>> find) {}

  private static final Kind<Occupation> OCCUPATION =
      new Kind<>(
          Occupation::id,
          Occupation::title,
          (catalog, each) -> find(catalog::occupation, each.id(), each.uri()));

  private static final Kind<Skill> SKILL =
      new Kind<>(
          Skill::id, Skill::title, (catalog, each) -> find(catalog::skill, each.id(), each.uri()));

  private static <T> Optional<T> find(
      Function<String, Optional<T>> lookup, String id, @Nullable String uri) {
    Optional<T> found = lookup.apply(id);
    return found.isPresent() || uri == null ? found : lookup.apply(uri);
  }

  private <T> Changes changes(Function<Catalog, List<T>> all, Kind<T> kind) {
    List<Named> removed = new ArrayList<>();
    List<Renamed> renamed = new ArrayList<>();
    for (T thing : all.apply(before.catalog())) {
      String title = title(kind.title().apply(thing));
      Optional<T> now = kind.find().apply(after.catalog(), thing);
      if (now.isEmpty()) {
        removed.add(new Named(kind.id().apply(thing), title));
      } else if (!title.equals(title(kind.title().apply(now.get())))) {
        renamed.add(
            new Renamed(kind.id().apply(now.get()), title, title(kind.title().apply(now.get()))));
      }
    }
    List<Named> added =
        all.apply(after.catalog()).stream()
            .filter(thing -> kind.find().apply(before.catalog(), thing).isEmpty())
            .map(thing -> new Named(kind.id().apply(thing), title(kind.title().apply(thing))))
            .toList();
    return new Changes(added, removed, renamed);
  }

  private Vacancies vacancies() {
    Map<String, String> links = new HashMap<>();
    before
        .indexes()
        .vacancies()
        .forEachLink((vacancy, occupation) -> links.put(vacancy, occupation(before, occupation)));
    SortedMap<String, Relinking> relinked = new TreeMap<>();
    long[] added = {0};
    after
        .indexes()
        .vacancies()
        .forEachLink(
            (vacancy, occupation) -> {
              String old = links.remove(vacancy);
              if (old == null) {
                added[0]++;
              } else if (!old.equals(occupation(after, occupation))) {
                relinked.put(vacancy, new Relinking(old, occupation));
              }
            });
    return new Vacancies(
        added[0],
        links.size(),
        relinked.size(),
        relinked.entrySet().stream()
            .limit(EXAMPLES)
            .map(each -> relinked(each.getKey(), each.getValue()))
            .toList());
  }

  /** The occupation by its id in the generation after; empty for none. */
  private String occupation(OpenGeneration in, @Nullable String id) {
    if (id == null) {
      return "";
    }
    return in.catalog()
        .occupation(id)
        .flatMap(known -> OCCUPATION.find().apply(after.catalog(), known))
        .map(Occupation::id)
        .orElse(id);
  }

  /** The occupations before and after by their ids; before is empty for none. */
  private record Relinking(String before, @Nullable String after) {}

  private Relinked relinked(String vacancy, Relinking link) {
    String occupation = link.after();
    return new Relinked(
        vacancy,
        after
            .indexes()
            .vacancies()
            .vacancy(vacancy)
            .map(it -> it.vacancy().title())
            .orElse(vacancy),
        link.before().isEmpty() ? null : occupationTitle(link.before()),
        occupation == null ? null : occupationTitle(occupation));
  }

  private String occupationTitle(String id) {
    return after
        .catalog()
        .occupation(id)
        .or(() -> before.catalog().occupation(id))
        .map(occupation -> title(occupation.title()))
        .orElse(id);
  }

  private List<TensionChange> tension() {
    SortedMap<GroupInRegion, TensionClass> old = tension(before);
    SortedMap<GroupInRegion, TensionClass> now = tension(after);
    TreeSet<GroupInRegion> groups = new TreeSet<>(old.keySet());
    groups.addAll(now.keySet());
    List<TensionChange> changes = new ArrayList<>();
    for (GroupInRegion group : groups) {
      TensionClass was = old.getOrDefault(group, TensionClass.UNKNOWN);
      TensionClass is = now.getOrDefault(group, TensionClass.UNKNOWN);
      if (was != is) {
        changes.add(
            new TensionChange(
                group.code(),
                groupTitle(group.code()),
                group.region().isEmpty() ? null : group.region(),
                was,
                is));
      }
    }
    return changes;
  }

  /** A group in a region; the region is empty for the whole country. */
  private record GroupInRegion(String code, String region) implements Comparable<GroupInRegion> {
    @Override
    public int compareTo(GroupInRegion other) {
      int byCode = code.compareTo(other.code);
      return byCode != 0 ? byCode : region.compareTo(other.region);
    }
  }

  /** The newest class of each group; periods such as {@code 2026-Q1} sort by time. */
  private static SortedMap<GroupInRegion, TensionClass> tension(OpenGeneration generation) {
    SortedMap<GroupInRegion, Indicator> newest = new TreeMap<>();
    for (Indicator figure : generation.catalog().contents().indicators()) {
      if (figure.name().equals(Indicator.TENSION)
          && figure.subject().kind() == Indicator.Subject.Kind.BRC) {
        newest.merge(
            new GroupInRegion(
                figure.subject().code(), Objects.requireNonNullElse(figure.region(), "")),
            figure,
            Comparison::later);
      }
    }
    SortedMap<GroupInRegion, TensionClass> classes = new TreeMap<>();
    newest.forEach((group, figure) -> classes.put(group, TensionClass.of(figure.value())));
    return classes;
  }

  private static Indicator later(Indicator one, Indicator other) {
    return other.provenance().period().compareTo(one.provenance().period()) > 0 ? other : one;
  }

  private String groupTitle(String code) {
    return after.catalog().contents().occupationGroups().stream()
        .filter(group -> group.scheme().equals("brc") && group.code().equals(code))
        .map(OccupationGroup::title)
        .map(Comparison::title)
        .findFirst()
        .orElse(code);
  }

  private static String title(Text text) {
    return text.in(Language.DUTCH);
  }
}
