package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.koerswijzer.evaluate.SkillBenchmark;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "skills",
    description =
        "Finds skills in sentences of adverts, over the generation in use: DIR holds tables"
            + " *_annotations.csv with the columns sentence and label.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateSkillsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder of the benchmark")
  private Path folder;

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException, IOException {
    List<SkillBenchmark.Outcome> outcomes =
        Wiring.ask(data.settings(), guidance -> measured(guidance.knowledge()));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(AnswerJson.indented().writeValueAsString(outcomes));
    } else {
      print(outcomes, out);
    }
    out.flush();
    return 0;
  }

  private List<SkillBenchmark.Outcome> measured(Knowledge knowledge) {
    try {
      return new SkillBenchmark(knowledge.catalog(), knowledge.indexes().skills()).run(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(List<SkillBenchmark.Outcome> outcomes, PrintWriter out) {
    Table table =
        new Table(
            "table",
            "confidence",
            "sentences",
            "marked",
            "found",
            "right",
            "precision",
            "recall",
            "F1");
    for (SkillBenchmark.Outcome outcome : outcomes) {
      table.row(
          outcome.file(),
          outcome.threshold(),
          outcome.sentences(),
          outcome.marked(),
          outcome.found(),
          outcome.right(),
          share(outcome.precision()),
          share(outcome.recall()),
          share(outcome.f1()));
    }
    table.print(out);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
