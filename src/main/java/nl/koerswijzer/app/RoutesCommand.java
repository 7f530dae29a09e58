package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.AnswerJson;
import nl.koerswijzer.server.RoutesInput;
import nl.koerswijzer.server.api.Answers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "routes",
    description = "Shows the ways from a profile to an occupation, or where one can grow to.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RoutesCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PROFILE.json",
      description = "a profile, or a question as in the API: {\"profile\": {…}, \"to\": …}")
  private Path file;

  @Option(
      names = "--to",
      paramLabel = "ID",
      description = "the occupation to reach; without it, where one can grow to")
  private @Nullable String target;

  @Mixin private AnswerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException, IOException {
    RoutesInput asked = ProfileFile.read(file, RoutesInput::read);
    return Wiring.ask(options.settings(), guidance -> answer(guidance, asked));
  }

  private int answer(Guidance guidance, RoutesInput asked) {
    PrintWriter out = spec.commandLine().getOut();
    Words words = options.words();
    ClientProfile profile = guidance.matching().profile(asked.profile());
    String to = target != null ? target : asked.to();
    if (options.json()) {
      out.println(
          AnswerJson.indented()
              .writeValueAsString(Answers.routes(guidance, words, profile, to, asked.asked())));
    } else if (to == null) {
      new PrintedRoutes(out, words).print(guidance.routes().growth(profile, asked.asked()));
    } else {
      PrintedRoutes printed = new PrintedRoutes(out, words);
      printed.print(guidance.routes().to(profile, to, asked.asked()));
      printed.print(guidance.routes().gap(profile, to, asked.asked()));
    }
    out.flush();
    return 0;
  }
}
