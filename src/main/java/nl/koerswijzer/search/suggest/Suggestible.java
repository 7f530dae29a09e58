package nl.koerswijzer.search.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.Suggestions.Kind;
import nl.koerswijzer.search.titles.TitleLabel;
import org.jspecify.annotations.Nullable;

/**
 * A name that can be suggested.
 *
 * @param language of the name; absent for places
 * @param weight the higher, the likelier somebody means it
 */
record Suggestible(Kind kind, String id, String text, @Nullable Language language, double weight) {
  private static final double OCCUPATION = 3;
  private static final double TITLE = 1;
  private static final double DESCRIBED_BY_US = 1.5;
  private static final double BY_VACANCIES = 0.5;
  private static final double SKILL = 1;
  private static final double BY_OCCUPATIONS = 0.25;
  private static final double MUNICIPALITY = 4;
  private static final double PLACE = 2;

  /**
   * Every name of a catalog. An occupation weighs more when it is offered more (by the logarithm of
   * its vacancies) and when we describe it ourselves, since those are the everyday ones; a skill by
   * the logarithm of the occupations that need it.
   *
   * @param vacancies how many vacancies there are of an occupation, by its place in the catalog
   */
  static List<Suggestible> of(Catalog catalog, IntUnaryOperator vacancies) {
    List<Suggestible> all = new ArrayList<>();
    for (TitleLabel title : TitleLabel.of(catalog)) {
      Occupation occupation = catalog.occupations().get(title.concept());
      double weight =
          OCCUPATION
              + (title.preferred() ? TITLE : 0)
              + (occupation.portrait() == null ? 0 : DESCRIBED_BY_US)
              + BY_VACANCIES * Math.log1p(vacancies.applyAsInt(title.concept()));
      all.add(
          new Suggestible(
              Kind.OCCUPATION, occupation.id(), title.text(), title.language(), weight));
    }
    for (int skill = 0; skill < catalog.skills().size(); skill++) {
      double weight = SKILL + BY_OCCUPATIONS * Math.log1p(catalog.occupationsOf(skill).length);
      addSkill(all, catalog.skills().get(skill), weight);
    }
    addPlaces(all, catalog);
    return all;
  }

  private static void addSkill(List<Suggestible> all, Skill skill, double weight) {
    String dutch = skill.title().dutch();
    String english = skill.title().english();
    if (dutch != null) {
      all.add(new Suggestible(Kind.SKILL, skill.id(), dutch, Language.DUTCH, weight));
    }
    if (english != null) {
      all.add(new Suggestible(Kind.SKILL, skill.id(), english, Language.ENGLISH, weight));
    }
  }

  private static void addPlaces(List<Suggestible> all, Catalog catalog) {
    for (Municipality municipality : catalog.contents().municipalities()) {
      all.add(place(municipality.code(), municipality.name(), MUNICIPALITY));
      for (String name : municipality.otherNames()) {
        all.add(place(municipality.code(), name, MUNICIPALITY));
      }
    }
    for (var place : catalog.contents().places()) {
      all.add(place(place.name(), place.name(), PLACE));
    }
  }

  private static Suggestible place(String id, String name, double weight) {
    return new Suggestible(Kind.PLACE, id, name, null, weight);
  }
}
