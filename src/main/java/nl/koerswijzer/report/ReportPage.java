package nl.koerswijzer.report;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the report is filled with, all in the words of one language.
 *
 * @param made the day on which it was made and of which data
 * @param reader for whom it is
 * @param self what the person told; absent when it is not released
 * @param portraits the shortlist in full; empty when it is not released
 * @param comparison the shortlist side by side; absent when it is not released
 * @param weighed how the person weighed the shortlist; absent when it is not released
 * @param plan goals and steps; absent when it is not released
 * @param notes of the coach; empty in every other version
 * @param sources where the figures come from
 * @param extent how much of all this goes on paper
 * @param shortened what was shortened for that, in words; empty when nothing was
 */
public record ReportPage(
    Words words,
    String made,
    String reader,
    @Nullable Self self,
    List<Portrait> portraits,
    @Nullable Comparison comparison,
    @Nullable Weighed weighed,
    @Nullable Plan plan,
    String notes,
    List<String> sources,
    Extent extent,
    String shortened) {
  public ReportPage {
    portraits = List.copyOf(portraits);
    sources = List.copyOf(sources);
  }

  /** The same report within an extent. */
  ReportPage within(
      Extent other,
      @Nullable Self shortSelf,
      List<Portrait> shortPortraits,
      @Nullable Weighed shortWeighed,
      @Nullable Plan shortPlan,
      String shortNotes,
      String sentence) {
    return new ReportPage(
        words,
        made,
        reader,
        shortSelf,
        shortPortraits,
        comparison,
        shortWeighed,
        shortPlan,
        shortNotes,
        sources,
        other,
        sentence);
  }

  /** A fact with its name. */
  public record Labelled(String label, String text) {}

  /**
   * What the person told.
   *
   * @param now the question and where the person stands
   * @param wishes what work has to offer, and may not ask
   * @param interests the six types with their scores; empty when none were given
   * @param interestWords what the scores say in words; empty when none were given
   * @param skills confirmed skills with their level
   * @param untold what the person did not tell yet, in words; empty for nothing
   */
  public record Self(
      List<Labelled> now,
      List<Labelled> wishes,
      List<Interest> interests,
      String interestWords,
      List<Labelled> values,
      List<Labelled> skills,
      String untold) {
    public Self {
      now = List.copyOf(now);
      wishes = List.copyOf(wishes);
      interests = List.copyOf(interests);
      values = List.copyOf(values);
      skills = List.copyOf(skills);
    }

    /** Where the person stands and what the person wishes. */
    public List<Labelled> facts() {
      return Stream.concat(now.stream(), wishes.stream()).toList();
    }

    /** The scores as the picture reads them, such as {@code 80 20 0 60 40 10}. */
    public String scores() {
      return String.join(
          " ", interests.stream().map(interest -> String.valueOf(interest.score())).toList());
    }
  }

  /**
   * An interest type.
   *
   * @param score 0–100
   */
  public record Interest(char letter, String name, int score) {}

  /**
   * An occupation of the shortlist.
   *
   * @param points score as points of a hundred
   * @param place the place among all occupations, in words
   * @param regulated what the law asks; empty when nothing
   * @param changes what would bring it higher; empty when nothing would
   * @param trainings that lead to it; empty when none is known
   * @param ways the best routes to it, or one that says why there is none; empty when the person
   *     did not say where they stand
   */
  public record Portrait(
      String title,
      String description,
      int points,
      String place,
      String regulated,
      List<Part> parts,
      String has,
      String likely,
      String lacks,
      List<FigureLine> figures,
      List<Labelled> transition,
      String changes,
      String trainings,
      List<Way> ways) {
    public Portrait {
      parts = List.copyOf(parts);
      figures = List.copyOf(figures);
      transition = List.copyOf(transition);
      ways = List.copyOf(ways);
    }
  }

  /**
   * A route to an occupation.
   *
   * @param merits in what it is the best; empty when in nothing
   * @param summary its months and pay, or why there is no route
   * @param steps in order, each with its time, pay and chance of work
   */
  public record Way(String merits, String summary, List<String> steps) {
    public Way {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A part of a score.
   *
   * @param points in words: how many of how many
   * @param width 0–100: share of the most that it could give
   */
  public record Part(String label, String points, int width, String reasons) {}

  /**
   * A figure.
   *
   * @param origin source and period, with a mark when it is past its shelf life
   */
  public record FigureLine(String label, String value, String classLabel, String origin) {}

  /**
   * The shortlist side by side.
   *
   * @param titles one for each column
   * @param rows one for each side on which occupations differ
   */
  public record Comparison(List<String> titles, List<Row> rows) {
    public Comparison {
      titles = List.copyOf(titles);
      rows = List.copyOf(rows);
    }
  }

  /** A row of the comparison with a cell for each occupation. */
  public record Row(String label, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How the person weighed the shortlist.
   *
   * @param titles one for each column
   * @param rows one for each criterion with the marks, and the totals at the end
   * @param first which comes first, in words; empty when nothing counts yet
   * @param shifts by which step in a weight another comes first, in words
   * @param left which criteria do not count yet, in words; empty when all do
   * @param arguments what speaks for and against, of those that have any
   */
  public record Weighed(
      List<String> titles,
      List<Row> rows,
      String first,
      List<String> shifts,
      String left,
      List<Arguments> arguments) {
    public Weighed {
      titles = List.copyOf(titles);
      rows = List.copyOf(rows);
      shifts = List.copyOf(shifts);
      arguments = List.copyOf(arguments);
    }
  }

  /** What speaks for an occupation and against it, in own words. */
  public record Arguments(String title, List<String> pros, List<String> cons) {
    public Arguments {
      pros = List.copyOf(pros);
      cons = List.copyOf(cons);
    }
  }

  /** What the person wants to do; without goals a sheet to fill in by hand. */
  public record Plan(List<GoalLine> soon, List<GoalLine> later) {
    public Plan {
      soon = List.copyOf(soon);
      later = List.copyOf(later);
    }

    public boolean isEmpty() {
      return soon.isEmpty() && later.isEmpty();
    }
  }

  /**
   * A goal.
   *
   * @param by the day in words; empty when none was chosen
   */
  public record GoalLine(String text, String by, List<StepLine> steps) {
    public GoalLine {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step to a goal.
   *
   * @param state that it is done, or the day in words; empty when neither is known
   */
  public record StepLine(String text, String state) {}

  /** A sentence in the language of the report. */
  public String say(String key, Object... arguments) {
    return words.messages().text(words.language(), key, arguments);
  }

  public String language() {
    return words.language().code();
  }
}
