package nl.koerswijzer.search.lucene;

import nl.koerswijzer.model.Language;
import org.apache.lucene.facet.FacetsConfig;

/** Names of the fields of an occupation in the index. */
final class OccupationFields {
  static final String ID = "id";
  static final String NAMES = "names";
  static final String DESCRIPTION = "description";
  static final String SKILLS = "skills";

  /** Every word of names, descriptions and skills as it is written, in whatever language. */
  static final String WORDS = "words";

  /** Facets. ISCO and BRC have one for each length of code. */
  static final String ISCO = "isco";

  static final String BRC = "brc";
  static final String LEVEL = "level";
  static final String INTERESTS = "interests";
  static final String TENSION = "tension";

  private OccupationFields() {}

  /** The field with a text in one language, such as {@code skills_nl}. */
  static String in(String field, Language language) {
    return field + "_" + language.code();
  }

  /** The field by which occupations are put in alphabetical order. */
  static String order(Language language) {
    return in("order", language);
  }

  /** The facet with the first digits of a code. */
  static String digits(String facet, int digits) {
    return facet + digits;
  }

  /** The facet with the tension in a region; in the whole country when the region is empty. */
  static String tension(String region) {
    return region.isEmpty() ? TENSION : TENSION + "@" + region;
  }

  static FacetsConfig facets(Iterable<String> regions) {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(INTERESTS, true);
    for (String region : regions) {
      config.setMultiValued(tension(region), false);
    }
    return config;
  }
}
