package nl.koerswijzer.search;

import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** Finds vacancies by text, place, hours, level, contract, pay and occupation. */
public interface VacancyIndex {
  VacancyHits search(VacancyQuery query);

  /** {@link VacancyHits#total} without hits and facets; page, size and order do not matter. */
  long count(VacancyQuery query);

  Optional<LinkedVacancy> vacancy(String id);

  /** How many vacancies the index holds. */
  long size();

  /**
   * Hands over every vacancy with its link, in no order: what a comparison of two generations needs
   * without reading the adverts.
   */
  void forEachLink(LinkReader reader);

  /**
   * Hands over every vacancy that stands in more than one advert, in no order: its id, and how many
   * other adverts are not shown on their own because of it.
   */
  void forEachDouble(ObjLongConsumer<String> reader);

  /** Takes the links one after another. */
  @FunctionalInterface
  interface LinkReader {
    /**
     * @param vacancy id of the vacancy
     * @param occupation id of its occupation, absent when it is not linked
     */
    void read(String vacancy, @Nullable String occupation);
  }
}
