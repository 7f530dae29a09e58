package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Messages;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.AnswerJson;
import nl.koerswijzer.server.JsonInput;
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

  @Option(names = "--json", description = "answer as the API does")
  private boolean json;

  @Mixin private DataOption data;
  @Mixin private LanguageOption language;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException, IOException {
    JsonInput input = JsonInput.of(ProfileFile.body(file));
    RoutesInput asked = RoutesInput.read(input);
    input.finish();
    return Wiring.ask(data.settings(), guidance -> answer(guidance, asked));
  }

  private int answer(Guidance guidance, RoutesInput asked) {
    PrintWriter out = spec.commandLine().getOut();
    Words words = new Words(new Messages(), language.language());
    ClientProfile profile = guidance.matching().profile(asked.profile());
    String to = target != null ? target : asked.to();
    if (json) {
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
