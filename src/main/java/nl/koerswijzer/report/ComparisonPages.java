package nl.koerswijzer.report;

import java.util.List;
import java.util.function.Function;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.report.ReportPage.Comparison;
import nl.koerswijzer.report.ReportPage.Row;

/** Lays occupations side by side; what is not known is said to be so. */
final class ComparisonPages {
  private static final int COLUMNS = 4;

  private final Guidance guidance;
  private final Words words;

  ComparisonPages(Guidance guidance, Words words) {
    this.guidance = guidance;
    this.words = words;
  }

  Comparison of(List<Explained> shortlist) {
    List<Explained> compared = shortlist.subList(0, Math.min(COLUMNS, shortlist.size()));
    return new Comparison(
        compared.stream().map(explained -> words.title(occupation(explained))).toList(),
        List.of(
            row("report.row.points", compared, this::points),
            row("report.row.level", compared, this::level),
            row("report.row.interests", compared, this::interests),
            row("report.row.chance", compared, this::chance),
            row("report.row.pay", compared, this::pay),
            row("report.row.partTime", compared, this::partTime),
            row("report.row.home", compared, this::home),
            row("report.row.training", compared, this::training)));
  }

  private Row row(String key, List<Explained> compared, Function<Explained, String> cell) {
    return new Row(
        words.say(key),
        compared.stream()
            .map(cell)
            .map(text -> text.isEmpty() ? words.classOf(null) : text)
            .toList());
  }

  private static Occupation occupation(Explained explained) {
    return explained.suited().match().occupation();
  }

  private String points(Explained explained) {
    return words.say("matches.points", Math.round(100 * explained.suited().match().score()));
  }

  private String level(Explained explained) {
    var level = occupation(explained).level();
    return level == null ? "" : words.level(level);
  }

  private String interests(Explained explained) {
    return explained.suited().summary().interestCode();
  }

  private String chance(Explained explained) {
    return words.say("chance." + explained.suited().summary().tension().id());
  }

  private String pay(Explained explained) {
    return explained.suited().match().market().stream()
        .filter(figure -> figure.name().equals("pay-median"))
        .findFirst()
        .map(this::dated)
        .orElse("");
  }

  private String dated(Figure figure) {
    return words.say(
        "report.dated",
        words.value(figure),
        words.period(figure.indicator().provenance().period()));
  }

  private String partTime(Explained explained) {
    Circumstances circumstances = occupation(explained).circumstances();
    return circumstances == null ? "" : words.of("likelihood", circumstances.partTime());
  }

  private String home(Explained explained) {
    Circumstances circumstances = occupation(explained).circumstances();
    return circumstances == null ? "" : words.of("homeWorking", circumstances.homeWorking());
  }

  private String training(Explained explained) {
    return guidance.trainings().leadingTo(occupation(explained)).stream()
        .findFirst()
        .map(
            training ->
                words.say(
                    "report.training.text",
                    training.title().in(words.language()),
                    training.months()))
        .orElse("");
  }
}
