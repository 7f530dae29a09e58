package nl.koerswijzer.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * How well adverts are read and linked, by labels that people gave after reading them.
 *
 * <p>A label names every answer that would be right, separated by {@code |}; {@code ?} is "the
 * advert does not say" and {@code -} "no occupation". An answer that is none of them is wrong; no
 * answer where one was possible is a miss. Precision is right ÷ (right + wrong), recall right ÷
 * (right + missed + wrong), over the labels that do not allow silence.
 */
public final class AdvertBenchmark {
  /** What was read or linked, in the order of the table. */
  public static final List<String> FACTS =
      List.of("hours", "level", "contract", "home", "occupation");

  private static final String SILENCE = "?";
  private static final String NO_OCCUPATION = "-";
  private static final Hours FULL_TIME = new Hours(36, 40);
  private static final Map<ContractType, String> LETTERS =
      Map.of(
          ContractType.PERMANENT, "P",
          ContractType.TEMPORARY, "T",
          ContractType.AGENCY, "A",
          ContractType.FREELANCE, "F",
          ContractType.APPRENTICESHIP, "B",
          ContractType.INTERNSHIP, "I",
          ContractType.VOLUNTEER, "V");

  /**
   * The labels of one advert.
   *
   * @param id of the vacancy
   * @param answers by fact, every answer that is right
   */
  public record Label(String id, Map<String, List<String>> answers) {}

  /**
   * How often a fact was right, wrong and missed.
   *
   * @param telling labels that do not allow silence
   * @param found right answers among them
   */
  public record Score(int right, int wrong, int telling, int found) {
    public double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    public double recall() {
      return telling == 0 ? 1 : (double) found / telling;
    }
  }

  /** An answer that is wrong or missing. */
  public record Miss(String id, String fact, String answer, List<String> right) {}

  /**
   * @param scores by fact
   * @param misses in the order of the labels
   * @param absent labels of vacancies that are not held
   */
  public record Result(Map<String, Score> scores, List<Miss> misses, int absent) {}

  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();

  private AdvertBenchmark() {
    FACTS.forEach(fact -> counts.put(fact, new int[4]));
  }

  /**
   * Reads labels: a header {@code id,hours,level,contract,home,occupation}, then one advert a line.
   *
   * @throws IOException when the file cannot be read or a line has too few columns
   */
  public static List<Label> read(Path file) throws IOException {
    List<Label> labels = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int line = 1; line < lines.size(); line++) {
      String[] cells = lines.get(line).split(",", FACTS.size() + 1);
      if (cells.length <= FACTS.size()) {
        throw new IOException(file + ", line " + (line + 1) + ": has " + cells.length + " columns");
      }
      Map<String, List<String>> answers = new LinkedHashMap<>();
      for (int fact = 0; fact < FACTS.size(); fact++) {
        answers.put(FACTS.get(fact), List.of(cells[fact + 1].split("\\|", -1)));
      }
      labels.add(new Label(cells[0], answers));
    }
    return labels;
  }

  /**
   * Holds what is held against the labels.
   *
   * @param link the occupation of a vacancy; absent to leave linking out
   */
  public static Result of(
      List<Label> labels,
      Function<String, Optional<Vacancy>> vacancies,
      @Nullable Function<Vacancy, Optional<Occupation>> link) {
    AdvertBenchmark benchmark = new AdvertBenchmark();
    int absent = 0;
    for (Label label : labels) {
      Optional<Vacancy> vacancy = vacancies.apply(label.id());
      vacancy.ifPresent(found -> benchmark.judge(label, found, link));
      absent += vacancy.isPresent() ? 0 : 1;
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    benchmark.counts.forEach(
        (fact, count) -> scores.put(fact, new Score(count[0], count[1], count[2], count[3])));
    return new Result(scores, List.copyOf(benchmark.misses), absent);
  }

  private void judge(
      Label label, Vacancy vacancy, @Nullable Function<Vacancy, Optional<Occupation>> link) {
    judge(label, "hours", hours(vacancy.hours()));
    judge(label, "level", level(vacancy.level()));
    judge(label, "contract", contracts(vacancy));
    judge(label, "home", home(vacancy.homeWorking()));
    if (link != null) {
      judge(
          label,
          "occupation",
          link.apply(vacancy).map(AdvertBenchmark::title).orElse(NO_OCCUPATION));
    }
  }

  private void judge(Label label, String fact, String answer) {
    List<String> right = label.answers().getOrDefault(fact, List.of());
    int[] count = counts.getOrDefault(fact, new int[4]);
    boolean silent = answer.equals(SILENCE) || answer.equals(NO_OCCUPATION);
    boolean allowed = right.contains(SILENCE) || right.contains(NO_OCCUPATION);
    boolean isRight = right.contains(answer);
    if (!silent) {
      count[isRight ? 0 : 1]++;
    }
    if (!allowed) {
      count[2]++;
      count[3] += isRight ? 1 : 0;
    }
    if (!isRight) {
      misses.add(new Miss(label.id(), fact, answer, right));
    }
  }

  private static String hours(@Nullable Hours hours) {
    if (hours == null) {
      return SILENCE;
    }
    if (hours.equals(FULL_TIME)) {
      return "FT";
    }
    return hours.min() == hours.max()
        ? number(hours.max())
        : number(hours.min()) + "-" + number(hours.max());
  }

  private static String number(double hours) {
    return hours == Math.rint(hours)
        ? String.valueOf((long) hours)
        : String.format(Locale.ROOT, "%.1f", hours);
  }

  private static String level(@Nullable EducationLevel level) {
    return level == null ? SILENCE : level.code();
  }

  private static String contracts(Vacancy vacancy) {
    return vacancy.contracts().isEmpty()
        ? SILENCE
        : vacancy.contracts().stream()
            .map(contract -> LETTERS.getOrDefault(contract, SILENCE))
            .collect(Collectors.joining("+"));
  }

  private static String home(@Nullable HomeWorking home) {
    return home == null ? SILENCE : home.name().toLowerCase(Locale.ROOT);
  }

  private static String title(Occupation occupation) {
    String english = occupation.title().english();
    return english == null ? String.valueOf(occupation.title().dutch()) : english;
  }
}
