package nl.koerswijzer.guidance;

import nl.koerswijzer.guidance.question.Questions;

/** The use cases over one generation. */
public record Guidance(
    Knowledge knowledge,
    Names names,
    Occupations occupations,
    Matching matching,
    Vacancies vacancies,
    Mobility mobility,
    Together together,
    Skills skills,
    Interests interests,
    Trainings trainings,
    Routes routes,
    Sources sources) {
  public static Guidance of(Knowledge knowledge) {
    Matching matching = new Matching(knowledge);
    Questions questions = new Questions(knowledge.catalog(), knowledge.matcher().skillSpace());
    Vacancies vacancies = new Vacancies(knowledge, matching, questions);
    Occupations occupations = new Occupations(knowledge, questions);
    VacanciesByRegion vacanciesByRegion =
        new VacanciesByRegion(
            knowledge.catalog(), knowledge.indexes().vacancies(), knowledge.today());
    Trainings trainings = new Trainings(knowledge);
    return new Guidance(
        knowledge,
        new Names(knowledge.catalog()),
        occupations,
        matching,
        vacancies,
        new Mobility(knowledge, occupations, vacanciesByRegion, trainings),
        new Together(knowledge, vacancies),
        new Skills(knowledge),
        new Interests(knowledge.catalog().contents().questions()),
        trainings,
        new Routes(knowledge),
        new Sources(knowledge));
  }
}
