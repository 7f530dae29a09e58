package nl.koerswijzer.guidance;

/** The use cases over one generation. */
public record Guidance(
    Knowledge knowledge,
    Occupations occupations,
    Matching matching,
    Vacancies vacancies,
    Mobility mobility,
    Skills skills,
    Interests interests,
    Trainings trainings,
    Sources sources) {
  public static Guidance of(Knowledge knowledge) {
    Matching matching = new Matching(knowledge);
    Occupations occupations = new Occupations(knowledge);
    VacanciesByRegion vacanciesByRegion =
        new VacanciesByRegion(
            knowledge.catalog(), knowledge.indexes().vacancies(), knowledge.today());
    return new Guidance(
        knowledge,
        occupations,
        matching,
        new Vacancies(knowledge, matching),
        new Mobility(knowledge, occupations, vacanciesByRegion),
        new Skills(knowledge),
        new Interests(knowledge.catalog().contents().questions()),
        new Trainings(knowledge),
        new Sources(knowledge));
  }
}
