package nl.koerswijzer.server.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.GenerationManifest.DataSet;
import nl.koerswijzer.server.web.AboutPage.Section;
import nl.koerswijzer.server.web.AboutPage.SourceLine;
import nl.koerswijzer.server.web.AboutPage.Table;
import nl.koerswijzer.server.web.occupation.CardPage.Labelled;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.page.WebAddress;

/** The pages about the product: how it works, privacy, sources and quality. */
final class AboutPages {
  private static final Comparator<Provenance> ORDER =
      Comparator.comparing(Provenance::source)
          .thenComparing(Provenance::period)
          .thenComparing(Provenance::licence);
  private static final List<String> COUNTED =
      List.of(
          "occupations",
          "skills",
          "relations",
          "trainings",
          "figures",
          "municipalities",
          "vacancies",
          "linked");

  private AboutPages() {}

  static Page explanation(Visit visit) {
    return sections(
        visit,
        "explanation",
        "/uitleg",
        List.of("score", "fair", "old", "talk"),
        List.of(Measurements.weights(visit)));
  }

  static Page privacy(Visit visit) {
    return sections(visit, "privacy", "/privacy", List.of("kept", "others", "computer"));
  }

  /** When something else than choosing work comes first. */
  static Page help(Visit visit) {
    return sections(visit, "help.page", "/hulp", List.of("doctor", "now", "money", "coach"));
  }

  static Page accessibility(Visit visit) {
    return sections(
        visit, "accessibility", "/toegankelijkheid", List.of("level", "tested", "missing", "help"));
  }

  static Page model(Visit visit) {
    return sections(visit, "model", "/modelkaart", List.of("use", "how", "not", "limits"));
  }

  private static Page sections(Visit visit, String key, String path, List<String> names) {
    return sections(visit, key, path, names, List.of());
  }

  private static Page sections(
      Visit visit, String key, String path, List<String> names, List<Table> tables) {
    visit.query().finish();
    return page(
        visit,
        key,
        path,
        names.stream().map(name -> section(visit, key + "." + name)).toList(),
        List.of(),
        tables,
        List.of());
  }

  private static Section section(Visit visit, String key) {
    List<String> paragraphs = new ArrayList<>();
    for (int k = 1; visit.has(key + "." + k); k++) {
      paragraphs.add(visit.say(key + "." + k));
    }
    return new Section(visit.say(key), paragraphs);
  }

  static Page sources(Visit visit, GenerationManifest manifest) {
    visit.query().finish();
    TreeSet<Provenance> sources = new TreeSet<>(ORDER);
    manifest.dataSets().stream().map(DataSet::provenance).forEach(sources::add);
    var contents = visit.guidance().knowledge().catalog().contents();
    for (Indicator indicator : contents.indicators()) {
      sources.add(indicator.provenance());
    }
    for (Occupation occupation : contents.occupations()) {
      sources.addAll(occupation.provenance().values());
    }
    return page(
        visit,
        "sources",
        "/bronnen",
        List.of(),
        List.of(),
        List.of(),
        sources.stream().map(source -> source(visit, source)).toList());
  }

  private static SourceLine source(Visit visit, Provenance source) {
    return new SourceLine(
        source.source(),
        visit.words().period(source.period()),
        source.licence(),
        visit.words().day(source.retrieved()),
        WebAddress.safe(source.url()));
  }

  static Page quality(Visit visit, GenerationManifest manifest) {
    visit.query().finish();
    List<Labelled> counts = new ArrayList<>();
    counts.add(
        new Labelled(
            visit.say("quality.built"),
            visit.words().day(LocalDate.ofInstant(manifest.created(), ZoneOffset.UTC))));
    for (String count : COUNTED) {
      counts.add(
          new Labelled(
              visit.say("quality.count." + count),
              visit.say("quality.number", manifest.count(count))));
    }
    return page(
        visit,
        "quality",
        "/kwaliteit",
        List.of(section(visit, "quality.checks"), section(visit, "quality.limits")),
        counts,
        List.of(Measurements.measured(visit)),
        List.of());
  }

  private static Page page(
      Visit visit,
      String key,
      String path,
      List<Section> sections,
      List<Labelled> counts,
      List<Table> tables,
      List<SourceLine> sources) {
    return Page.of(
        "about.jte",
        new AboutPage(
            visit.frame(visit.say(key + ".title"), path, ""),
            List.of(visit.say(key + ".intro")),
            sections,
            counts,
            tables,
            sources));
  }
}
