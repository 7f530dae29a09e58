package nl.koerswijzer.server.web;

import java.util.List;

/**
 * Everything about an occupation.
 *
 * @param otherLanguage code of the language of the texts when it differs from the page's
 * @param names other names
 * @param regulated the register when the profession is regulated; empty otherwise
 * @param sources where the texts come from
 */
public record CardPage(
    Frame frame,
    OccupationLine line,
    String description,
    String otherLanguage,
    List<String> names,
    String group,
    List<String> tasks,
    String day,
    List<String> entry,
    List<Skill> essential,
    List<Skill> optional,
    List<Labelled> circumstances,
    List<Labelled> demands,
    String regulated,
    List<FigureLine> figures,
    List<Link> up,
    List<Link> sideways,
    List<Link> related,
    List<TrainingLine> trainings,
    long vacancies,
    List<String> sources) {
  /**
   * @param level 1–5; 0 when unknown
   */
  public record Skill(String title, int level) {}

  /** A fact with what it is. */
  public record Labelled(String label, String text) {}

  /** A way to another page. */
  public record Link(String title, String path) {}

  /** A training in a list. */
  public record TrainingLine(String title, String length, String entry) {}

  public CardPage {
    names = List.copyOf(names);
    tasks = List.copyOf(tasks);
    entry = List.copyOf(entry);
    essential = List.copyOf(essential);
    optional = List.copyOf(optional);
    circumstances = List.copyOf(circumstances);
    demands = List.copyOf(demands);
    figures = List.copyOf(figures);
    up = List.copyOf(up);
    sideways = List.copyOf(sideways);
    related = List.copyOf(related);
    trainings = List.copyOf(trainings);
    sources = List.copyOf(sources);
  }
}
