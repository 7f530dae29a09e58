package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.AnswerJson;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.Count;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "status",
    description = "Tells what is held, how old it is and where it is from.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class StatusCommand implements Callable<Integer> {
  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException {
    Settings settings = data.settings();
    PrintWriter out = spec.commandLine().getOut();
    Generations generations = Wiring.generations(settings);
    String inUse = generations.current().orElse("none");
    List<Count> counts;
    try (Store store = Wiring.store(settings)) {
      counts = store.counts();
    }
    if (json) {
      Map<String, Object> status = new LinkedHashMap<>();
      status.put("generation", inUse);
      status.put("generations", generations.list());
      status.put("held", counts);
      out.println(AnswerJson.indented().writeValueAsString(status));
    } else {
      Table table = new Table("source", "kind", "records", "last seen");
      for (Count count : counts) {
        table.row(count.source(), Words.id(count.kind()), count.records(), count.lastSeen());
      }
      table.print(out);
      out.println("generation in use: " + inUse);
    }
    out.flush();
    return 0;
  }
}
