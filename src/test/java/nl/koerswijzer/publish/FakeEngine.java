package nl.koerswijzer.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationIndex;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SkillFinder;
import nl.koerswijzer.search.Suggestions;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyIndex;
import nl.koerswijzer.search.VacancyQuery;

/** An engine that keeps one line for each vacancy: its id and the occupation of the same title. */
public final class FakeEngine implements SearchEngine {
  private final List<String> closed = new ArrayList<>();

  /** The folders of the indexes that were closed. */
  public List<String> closed() {
    return closed;
  }

  @Override
  public Built build(Path folder, Catalog catalog, VacancySource vacancies) throws IOException {
    List<String> lines = new ArrayList<>();
    vacancies.forEach(
        seen ->
            lines.add(
                seen.vacancy().id()
                    + "\t"
                    + occupation(catalog, seen.vacancy().title()).orElse("")));
    Files.write(folder.resolve("vacancies.txt"), lines);
    long linked = lines.stream().filter(line -> !line.endsWith("\t")).count();
    return new Built(catalog.occupations().size(), lines.size(), linked, 0);
  }

  private static Optional<String> occupation(Catalog catalog, String title) {
    return catalog.occupations().stream()
        .filter(occupation -> occupation.title().in(Language.DUTCH).equals(title))
        .map(Occupation::id)
        .findFirst();
  }

  @Override
  public Indexes open(Path folder, CatalogSource source) throws IOException {
    Catalog catalog = source.get();
    List<String> lines = Files.readAllLines(folder.resolve("vacancies.txt"));
    return new Indexes() {
      @Override
      public OccupationIndex occupations() {
        return new FakeOccupations(catalog);
      }

      @Override
      public VacancyIndex vacancies() {
        return new FakeVacancies(lines);
      }

      @Override
      public SkillFinder skills() {
        return (text, size) -> List.of();
      }

      @Override
      public Suggestions suggestions() {
        return (typed, kinds, language, size) -> suggest(typed, kinds);
      }

      @Override
      public void close() {
        closed.add(folder.getName(folder.getNameCount() - 2).toString());
      }
    };
  }

  private static List<Suggestions.Suggestion> suggest(String typed, Set<Suggestions.Kind> kinds) {
    return kinds.stream().map(kind -> new Suggestions.Suggestion("id", typed, kind)).toList();
  }

  private record FakeOccupations(Catalog catalog) implements OccupationIndex {
    @Override
    public OccupationHits search(OccupationQuery query) {
      String text = query.text().toLowerCase(Locale.ROOT);
      List<OccupationHits.Hit> hits =
          catalog.occupations().stream()
              .filter(
                  each -> each.title().in(query.language()).toLowerCase(Locale.ROOT).contains(text))
              .map(each -> new OccupationHits.Hit(each.id(), 1, each.title().in(query.language())))
              .toList();
      return new OccupationHits(
          hits.size(), 0, hits.stream().limit(query.size()).toList(), new TreeMap<>(), null);
    }

    @Override
    public Optional<Link> link(String title, String text) {
      return occupation(catalog, title).map(id -> new Link(id, 1));
    }
  }

  private record FakeVacancies(List<String> lines) implements VacancyIndex {
    @Override
    public VacancyHits search(VacancyQuery query) {
      return new VacancyHits(
          lines.size(), lines.size(), 0, List.of(), new TreeMap<>(), VacancyHits.Unstated.NONE);
    }

    @Override
    public long count(VacancyQuery query) {
      return lines.size();
    }

    @Override
    public Optional<LinkedVacancy> vacancy(String id) {
      return Optional.empty();
    }

    @Override
    public long size() {
      return lines.size();
    }

    @Override
    public void forEachDouble(ObjLongConsumer<String> reader) {}

    @Override
    public void forEachLink(LinkReader reader) {
      for (String line : lines) {
        String[] parts = line.split("\t", -1);
        reader.read(parts[0], parts[1].isEmpty() ? null : parts[1]);
      }
    }
  }
}
