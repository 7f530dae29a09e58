package nl.koerswijzer.server.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Weights;
import nl.koerswijzer.model.CareerQuestion;
import nl.koerswijzer.server.web.AboutPage.Table;
import nl.koerswijzer.server.web.page.Visit;

/** Tables about how well the product works and how it counts. */
final class Measurements {
  private static final int COLUMNS = 3;

  private Measurements() {}

  /** What was measured, as {@code quality/measured.tsv} holds it: name, value, command. */
  static Table measured(Visit visit) {
    return new Table(
        visit.say("quality.measured"),
        List.of(
            visit.say("quality.measured.what"),
            visit.say("quality.measured.value"),
            visit.say("quality.measured.data")),
        Lines.ALL.stream()
            .map(line -> measured(visit, "quality.measured." + line[0], line[1]))
            .toList());
  }

  private static List<String> measured(Visit visit, String key, String value) {
    return List.of(visit.say(key), value, visit.say(key + ".data"));
  }

  /** How much each part counts, by career question. */
  static Table weights(Visit visit) {
    return new Table(
        visit.say("explanation.weights"),
        List.of(
            visit.say("explanation.part"),
            visit.say("path.none"),
            visit.say("path.choose"),
            visit.say("path.progress"),
            visit.say("path.meaning"),
            visit.say("path.stuck")),
        List.of(ComponentName.values()).stream().map(name -> weights(visit, name)).toList());
  }

  private static List<String> weights(Visit visit, ComponentName name) {
    return List.of(
        visit.say("component." + name.id()),
        weight(visit, Weights.forQuestion(null), name),
        weight(visit, Weights.forQuestion(CareerQuestion.CHOOSE), name),
        weight(visit, Weights.forQuestion(CareerQuestion.PROGRESS), name),
        weight(visit, Weights.forQuestion(CareerQuestion.MEANING), name),
        weight(visit, Weights.forQuestion(CareerQuestion.STUCK), name));
  }

  private static String weight(Visit visit, Weights weights, ComponentName name) {
    return visit.say("quality.number", weights.of(name));
  }

  private static final class Lines {
    static final List<String[]> ALL = read();

    private static List<String[]> read() {
      try (InputStream stream = Measurements.class.getResourceAsStream("/quality/measured.tsv");
          BufferedReader reader =
              new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .filter(columns -> columns.length == COLUMNS)
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
