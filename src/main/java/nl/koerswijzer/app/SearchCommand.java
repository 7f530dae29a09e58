package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.occupation.FoundOccupations;
import nl.koerswijzer.guidance.occupation.OccupationSummary;
import nl.koerswijzer.guidance.question.Understood;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.server.AnswerJson;
import nl.koerswijzer.server.api.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    description = "Finds occupations for a text.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SearchCommand implements Callable<Integer> {
  private static final int SIZE = 10;

  @Parameters(paramLabel = "TEXT", description = "words, such as: iets met kinderen")
  private List<String> words;

  @Mixin private AnswerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException, IOException {
    Wiring.ask(options.settings(), this::answer).println();
    spec.commandLine().getOut().flush();
    return 0;
  }

  private PrintWriter answer(Guidance guidance) {
    PrintWriter out = spec.commandLine().getOut();
    Words said = options.words();
    FoundOccupations found =
        guidance
            .occupations()
            .find(OccupationQuery.of(String.join(" ", words), said.language(), SIZE));
    if (options.json()) {
      out.print(
          AnswerJson.indented().writeValueAsString(Answers.occupations(guidance, said, found)));
      return out;
    }
    Table table = new Table("occupation", "level", "interests", "scarcity", "id");
    for (OccupationSummary summary : found.occupations()) {
      EducationLevel level = summary.occupation().level();
      table.row(
          summary.occupation().title().in(said.language()),
          level == null ? "–" : said.level(level),
          summary.interestCode().isEmpty() ? "–" : summary.interestCode(),
          said.classOf(summary.tension().id()),
          summary.occupation().id());
    }
    table.print(out);
    printUnderstood(found, said, out);
    out.print(found.hits().total() + " found in " + found.hits().tookMicros() + " µs");
    if (found.hits().didYouMean() != null) {
      out.print("; did you mean '" + found.hits().didYouMean() + "'?");
    }
    return out;
  }

  private static void printUnderstood(FoundOccupations found, Words said, PrintWriter out) {
    for (Understood part : found.understood()) {
      if (part.removable()) {
        String note = part.used() || part.kind().equals("unknown") ? "" : " (not used here)";
        String label = said.messages().text(said.language(), part.label());
        out.println("understood as " + part.kind() + ": " + label + note);
      }
    }
  }
}
