package nl.koerswijzer.guidance;

import nl.koerswijzer.guidance.group.Mobility;
import nl.koerswijzer.guidance.group.Together;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.knowledge.Sources;
import nl.koerswijzer.guidance.match.Matching;
import nl.koerswijzer.guidance.occupation.Occupations;
import nl.koerswijzer.guidance.occupation.Trainings;
import nl.koerswijzer.guidance.question.Questions;
import nl.koerswijzer.guidance.route.Routes;
import nl.koerswijzer.guidance.self.Interests;
import nl.koerswijzer.guidance.self.Skills;
import nl.koerswijzer.guidance.vacancy.Vacancies;
import nl.koerswijzer.guidance.words.Names;

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
    Trainings trainings = new Trainings(knowledge);
    return new Guidance(
        knowledge,
        new Names(knowledge.catalog()),
        occupations,
        matching,
        vacancies,
        new Mobility(knowledge, occupations, trainings),
        new Together(knowledge, vacancies),
        new Skills(knowledge),
        new Interests(knowledge.catalog().contents().questions()),
        trainings,
        new Routes(knowledge),
        new Sources(knowledge));
  }
}
