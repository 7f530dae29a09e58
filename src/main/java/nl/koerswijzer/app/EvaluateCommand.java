package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.evaluate.AdvertBenchmark;
import nl.koerswijzer.evaluate.MatchBenchmark;
import nl.koerswijzer.evaluate.MatchBenchmark.Held;
import nl.koerswijzer.evaluate.TitleBenchmark;
import nl.koerswijzer.evaluate.TitleReport;
import nl.koerswijzer.ingest.Import;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.starter.StarterImport;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.search.titles.AdvertLinker;
import nl.koerswijzer.search.titles.TitleIndex;
import nl.koerswijzer.search.titles.TitleLabel;
import nl.koerswijzer.server.AnswerJson;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = "Measures how good the answers are.",
    subcommands = EvaluateSkillsCommand.class,
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name what to evaluate: titles, adverts, match or skills");
  }

  @Command(
      description =
          "Ranks labels for job titles: DIR holds queries.tsv, corpus_elements.tsv,"
              + " concept_mapping.tsv and annotations.tsv.",
      mixinStandardHelpOptions = true)
  int titles(
      @Parameters(paramLabel = "DIR", description = "folder of the benchmark") Path folder,
      @Option(names = "--run", paramLabel = "FILE", description = "write the ranking as a TREC run")
          @Nullable Path run,
      @Option(names = "--json", description = "answer as JSON") boolean json,
      @Option(names = "--variations", description = "also with each ingredient left out")
          boolean variations)
      throws IOException, ImportException {
    TitleBenchmark benchmark = TitleBenchmark.read(folder, starterOccupations());
    List<TitleReport> reports = variations ? benchmark.runVariations() : List.of(benchmark.run());
    if (run != null) {
      try (Writer writer = Files.newBufferedWriter(run)) {
        reports.get(0).writeRun(writer);
      }
    }
    print(reports, json);
    return 0;
  }

  @Command(
      description = "Recovers occupations from profiles made of them, over the generation in use.",
      mixinStandardHelpOptions = true)
  int match(
      @Mixin DataOption data,
      @Option(names = "--json", description = "answer as JSON") boolean json)
      throws PublishException, IOException {
    List<MatchBenchmark.Outcome> outcomes =
        Wiring.ask(
            data.settings(),
            guidance ->
                outcomes(
                    new MatchBenchmark(
                        guidance.knowledge().catalog(), guidance.knowledge().matcher())));
    PrintWriter out = out();
    if (json) {
      out.println(AnswerJson.indented().writeValueAsString(outcomes));
    } else {
      Table table = new Table("test", "held out", "weights", "cases", "first", "first ten");
      for (MatchBenchmark.Outcome outcome : outcomes) {
        table.row(
            outcome.name(),
            outcome.held() == Held.OUT ? "yes" : "no",
            outcome.weights(),
            outcome.cases(),
            share(outcome.first()),
            share(outcome.firstTen()));
      }
      table.print(out);
    }
    out.flush();
    return 0;
  }

  private static List<MatchBenchmark.Outcome> outcomes(MatchBenchmark benchmark) {
    return Stream.of(Held.values()).flatMap(held -> benchmark.run(held).stream()).toList();
  }

  @Command(
      description =
          "Holds how adverts of the store are read, and linked by the generation in use, against"
              + " LABELS.csv.",
      mixinStandardHelpOptions = true)
  int adverts(
      @Parameters(paramLabel = "LABELS.csv", description = "labels given by people") Path labels,
      @Mixin DataOption data,
      @Option(names = "--misses", description = "also every answer that is wrong or missing")
          boolean all)
      throws PublishException, IOException {
    Settings settings = data.settings();
    Map<String, Vacancy> held = new HashMap<>();
    try (Store store = Wiring.store(settings)) {
      store.read(RecordKind.VACANCY, Vacancy.class, one -> held.put(one.id(), one.document()));
    }
    List<AdvertBenchmark.Label> given = AdvertBenchmark.read(labels);
    AdvertBenchmark.Result result =
        Wiring.ask(
            settings,
            guidance -> {
              Catalog catalog = guidance.knowledge().catalog();
              AdvertLinker linker =
                  new AdvertLinker(
                      catalog,
                      new TitleIndex(TitleLabel.of(catalog), Thesaurus.standard()),
                      given.size());
              return AdvertBenchmark.of(
                  given,
                  id -> Optional.ofNullable(held.get(id)),
                  vacancy ->
                      linker
                          .link(vacancy.title(), vacancy.description())
                          .map(link -> catalog.occupations().get(link.concept())));
            });
    print(result, all);
    return 0;
  }

  private void print(AdvertBenchmark.Result result, boolean all) {
    PrintWriter out = out();
    Table table = new Table("fact", "right", "wrong", "precision", "recall");
    result
        .scores()
        .forEach(
            (fact, score) ->
                table.row(
                    fact,
                    score.right(),
                    score.wrong(),
                    share(score.precision()),
                    share(score.recall())));
    table.print(out);
    if (result.absent() > 0) {
      out.println(result.absent() + " labelled adverts are not in the store");
    }
    if (all) {
      result
          .misses()
          .forEach(
              miss ->
                  out.println(
                      miss.id()
                          + " "
                          + miss.fact()
                          + ": "
                          + miss.answer()
                          + ", expected "
                          + String.join(" or ", miss.right())));
    }
    out.flush();
  }

  private void print(List<TitleReport> reports, boolean json) {
    PrintWriter out = out();
    if (json) {
      List<Map<String, Object>> measured = new ArrayList<>();
      reports.forEach(report -> measured.add(measured(report)));
      out.println(
          AnswerJson.indented()
              .writeValueAsString(measured.size() == 1 ? measured.get(0) : measured));
    } else {
      Table table =
          new Table(
              "variation",
              "queries",
              "labels",
              "MRR",
              "success@1",
              "@5",
              "@10",
              "MAP",
              "p50 µs",
              "p99 µs");
      for (TitleReport report : reports) {
        var scores = report.scores();
        table.row(
            report.variation(),
            report.queries(),
            report.labels(),
            share(scores.mrr()),
            share(scores.success1()),
            share(scores.success5()),
            share(scores.success10()),
            share(scores.map()),
            Math.round(report.microsP50()),
            Math.round(report.microsP99()));
      }
      table.print(out);
    }
    out.flush();
  }

  private static Map<String, Object> measured(TitleReport report) {
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("variation", report.variation());
    measured.put("queries", report.queries());
    measured.put("labels", report.labels());
    measured.put("mrr", report.scores().mrr());
    measured.put("success1", report.scores().success1());
    measured.put("success5", report.scores().success5());
    measured.put("success10", report.scores().success10());
    measured.put("map", report.scores().map());
    measured.put("microsP50", report.microsP50());
    measured.put("microsP99", report.microsP99());
    return measured;
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** What the product knows of titles on a fresh machine. */
  private static List<Occupation> starterOccupations() throws IOException, ImportException {
    Path folder = Files.createTempDirectory("koerswijzer");
    Settings settings = Settings.of(folder);
    try (Store store = Wiring.store(settings);
        TerminalProgress progress = new TerminalProgress()) {
      Import starter = new StarterImport();
      starter.run(List.of(settings.starter()), store, progress, settings.clock());
      return store.list(RecordKind.OCCUPATION, Occupation.class, starter.kind()).stream()
          .map(Store.Held::document)
          .toList();
    } finally {
      TemporaryFolder.delete(folder);
    }
  }
}
