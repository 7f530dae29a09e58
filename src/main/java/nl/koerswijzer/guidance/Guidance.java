package nl.koerswijzer.guidance;

/** The use cases over one generation. */
public record Guidance(
    Knowledge knowledge,
    Occupations occupations,
    Matching matching,
    Vacancies vacancies,
    Skills skills,
    Interests interests,
    Trainings trainings,
    Sources sources) {
  public static Guidance of(Knowledge knowledge) {
    Matching matching = new Matching(knowledge);
    return new Guidance(
        knowledge,
        new Occupations(knowledge),
        matching,
        new Vacancies(knowledge, matching),
        new Skills(knowledge),
        new Interests(knowledge.catalog().contents().questions()),
        new Trainings(knowledge),
        new Sources(knowledge));
  }
}
