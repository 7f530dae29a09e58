package nl.koerswijzer.search;

import java.util.Optional;

/** Finds vacancies by text, place, hours, level, contract, pay and occupation. */
public interface VacancyIndex {
  VacancyHits search(VacancyQuery query);

  Optional<LinkedVacancy> vacancy(String id);

  /** How many vacancies the index holds. */
  long size();
}
