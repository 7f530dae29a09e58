package nl.koerswijzer.server.web.occupation;

import java.util.List;
import nl.koerswijzer.server.web.page.FigureLine;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an occupation.
 *
 * @param textLanguage code of the language of the description, absent when it is the page's
 * @param portraitLanguage code of the language of tasks, day and entry, absent when it is the
 *     page's
 * @param names other names
 * @param brief what one wants to know first
 * @param regulated what a regulated profession asks; empty when it is not regulated
 * @param regions regions for the figures, the first for the whole country
 * @param growth where one can grow to
 * @param growthEstimated whether these steps are derived from what is akin
 * @param byRegion the chance of work by region, absent when that is not published
 * @param employers who advertises for it now, with how often
 * @param selfEmployed what to know about working for oneself; empty when that is rare
 * @param vacancies how many vacancies there are, in words
 * @param vacanciesPath address of these vacancies in Dutch, absent when there are none
 * @param sources where the texts come from
 */
public record CardPage(
    Frame frame,
    OccupationLine line,
    String description,
    @Nullable String textLanguage,
    @Nullable String portraitLanguage,
    List<String> names,
    String group,
    List<Brief> brief,
    List<String> tasks,
    String day,
    List<String> entry,
    List<Skill> essential,
    List<Skill> optional,
    List<Labelled> circumstances,
    List<Labelled> demands,
    String regulated,
    List<FigureLine> figures,
    List<Option> regions,
    List<CardGrowth.Step> growth,
    boolean growthEstimated,
    @Nullable CardRegions byRegion,
    List<Labelled> employers,
    String selfEmployed,
    List<Link> related,
    List<TrainingLine> trainings,
    String vacancies,
    @Nullable String vacanciesPath,
    List<String> sources) {
  private static final int OPEN = 12;

  /**
   * One of the first facts.
   *
   * @param bars filled bars of a scale of five; 0 for a fact without a scale
   * @param hint what to know about it; empty when nothing
   * @param warning why the fact must be read with care; empty when it need not
   */
  public record Brief(String label, String value, int bars, String hint, String warning) {}

  /**
   * @param level how well one must be able to do it, in words; empty when unknown
   */
  public record Skill(String title, @Nullable String language, String level) {}

  /** A fact with what it is. */
  public record Labelled(String label, String text) {}

  /** A training in a list. */
  public record TrainingLine(String title, String facts, String entry) {}

  public CardPage {
    names = List.copyOf(names);
    brief = List.copyOf(brief);
    tasks = List.copyOf(tasks);
    entry = List.copyOf(entry);
    essential = List.copyOf(essential);
    optional = List.copyOf(optional);
    circumstances = List.copyOf(circumstances);
    demands = List.copyOf(demands);
    figures = List.copyOf(figures);
    regions = List.copyOf(regions);
    growth = List.copyOf(growth);
    employers = List.copyOf(employers);
    related = List.copyOf(related);
    trainings = List.copyOf(trainings);
    sources = List.copyOf(sources);
  }

  /** The skills that stand open on the page. */
  public List<Skill> firstEssential() {
    return essential.subList(0, Math.min(OPEN, essential.size()));
  }

  /** The rest of the skills that one needs. */
  public List<Skill> moreEssential() {
    return essential.subList(firstEssential().size(), essential.size());
  }
}
