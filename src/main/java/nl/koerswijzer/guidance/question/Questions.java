package nl.koerswijzer.guidance.question;

import java.util.List;
import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.VacancyQuery;
import nl.koerswijzer.search.question.Meaning;
import nl.koerswijzer.search.question.Question;
import nl.koerswijzer.search.question.QuestionReader;
import org.jspecify.annotations.Nullable;

/** Turns what people type into queries, and tells how it was understood. */
public final class Questions {
  private final Catalog catalog;
  private final ThemeFit fit;
  private final Telling telling;
  private @Nullable QuestionReader reader;

  public Questions(Catalog catalog, SkillSpace space) {
    this.catalog = catalog;
    this.fit = new ThemeFit(catalog, space);
    this.telling = new Telling(catalog.contents());
  }

  /**
   * A query and how the text was understood.
   *
   * @param query the query of an engine
   * @param understood every part of the text
   * @param themes ids of the themes that rank the answer
   */
  public record Asked<Q>(Q query, List<Understood> understood, List<String> themes) {
    public Asked {
      understood = List.copyOf(understood);
      themes = List.copyOf(themes);
    }
  }

  /** What a text asks of occupations. */
  public Asked<OccupationQuery> ofOccupations(OccupationQuery typed) {
    Question question = reader().read(typed.text());
    OccupationAsk ask = new OccupationAsk(catalog, fit, question);
    return new Asked<>(ask.query(typed), telling.of(question, ask::uses), themes(question));
  }

  /** What a text asks of vacancies. */
  public Asked<VacancyQuery> ofVacancies(VacancyQuery typed) {
    Question question = reader().read(typed.text());
    VacancyAsk ask = new VacancyAsk(catalog, fit, reader(), question, typed);
    return new Asked<>(ask.query(question), telling.of(question, ask::uses), themes(question));
  }

  /** The first skill of an occupation that belongs to one of the themes; empty when none does. */
  public Optional<Skill> telling(Occupation occupation, List<String> themes) {
    List<String> skills =
        themes.stream()
            .flatMap(id -> fit.theme(id).stream())
            .flatMap(theme -> theme.skills().stream())
            .toList();
    return occupation.skills().stream()
        .map(need -> catalog.skill(need.skill()).orElseThrow())
        .filter(skill -> skills.contains(skill.id()))
        .findFirst();
  }

  private static List<String> themes(Question question) {
    return question.parts(Meaning.OfTheme.class, false).map(Meaning.OfTheme::id).toList();
  }

  /** Made at the first question: reading all titles takes a while. */
  private synchronized QuestionReader reader() {
    QuestionReader known = reader;
    if (known == null) {
      known = new QuestionReader(catalog);
      reader = known;
    }
    return known;
  }
}
