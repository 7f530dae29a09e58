package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.match.Matching.Suggestion;
import nl.koerswijzer.guidance.match.Matching.Suited;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.AnswerJson;
import nl.koerswijzer.server.ProfileReader;
import nl.koerswijzer.server.api.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "match",
    description = "Finds professions that suit a profile, with reasons.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MatchCommand implements Callable<Integer> {
  private static final int SHOWN_REASONS = 3;

  @Parameters(
      paramLabel = "PROFILE.json",
      description = "a profile as in the API: {\"interests\": {…}, \"skills\": […], …}")
  private Path file;

  @Mixin private AnswerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException, IOException {
    ProfileDraft draft = ProfileFile.read(file, ProfileReader::read);
    return Wiring.ask(options.settings(), guidance -> answer(guidance, draft));
  }

  private int answer(Guidance guidance, ProfileDraft draft) {
    PrintWriter out = spec.commandLine().getOut();
    Words said = options.words();
    MatchRequest request = MatchRequest.of(guidance.matching().profile(draft));
    Suggestion suggestion = guidance.matching().match(request);
    if (options.json()) {
      out.println(
          AnswerJson.indented().writeValueAsString(Answers.matches(guidance, said, suggestion)));
    } else {
      suggestion.suited().forEach(suited -> print(suited, said, out));
      out.println(suggestion.result().total() + " of " + suggestion.result().considered());
    }
    out.flush();
    return 0;
  }

  private static void print(Suited suited, Words said, PrintWriter out) {
    var match = suited.match();
    out.printf(
        Messages.locale(said.language()),
        "%2d  %3.0f %%  %s  (%s)%n",
        match.rank(),
        100 * match.score(),
        match.occupation().title().in(said.language()),
        said.classOf(suited.summary().tension().id()));
    match.components().stream()
        .filter(component -> component.contribution() > 0)
        .sorted(Comparator.comparingDouble(Component::contribution).reversed())
        .limit(SHOWN_REASONS)
        .flatMap(component -> component.reasons().stream().limit(1))
        .forEach(
            reason -> out.println("           " + said.messages().text(said.language(), reason)));
  }
}
