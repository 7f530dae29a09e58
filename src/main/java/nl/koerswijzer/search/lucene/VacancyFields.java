package nl.koerswijzer.search.lucene;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.koerswijzer.language.Analyzers;
import nl.koerswijzer.language.CompoundSplitter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;

/** Names of the fields of a vacancy in the index, and how they are read. */
final class VacancyFields {
  static final String ID = "id";
  static final String STORED = "stored";
  static final String TITLE = "title";
  static final String TITLE_STEMS = "titleStems";
  static final String TITLE_PARTS = "titleParts";
  static final String TEXT = "text";
  static final String EMPLOYER_WORDS = "employerWords";
  static final String PLACE_WORDS = "placeWords";
  static final String POINT = "point";
  static final String HOURS = "hours";
  static final String PAY = "pay";
  static final String POSTED = "posted";
  static final String UNTIL = "until";

  /** Id of the occupation, for reading all links at once. */
  static final String LINK = "link";

  /** How many other adverts there are for the same vacancy; absent when there are none. */
  static final String OTHERS = "others";

  /** Which optional facts a vacancy states. */
  static final String STATES = "states";

  /** Demands on one's hours that the advert names. */
  static final String TIMES = "times";

  /** Facets. */
  static final String LEVEL = "level";

  static final String CONTRACT = "contract";
  static final String HOME_WORKING = "homeWorking";
  static final String PROVINCE = "province";
  static final String EMPLOYER = "employer";
  static final String OCCUPATION = "occupation";

  private VacancyFields() {}

  /** How the words of a query are read. */
  static Analyzer analyzer(CompoundSplitter splitter) {
    return analyzer(splitter, Analyzers.dutch());
  }

  /** How vacancies are read, to the same words. */
  static Analyzer writingAnalyzer(CompoundSplitter splitter) {
    return analyzer(splitter, Analyzers.dutchTexts());
  }

  private static Analyzer analyzer(CompoundSplitter splitter, Analyzer texts) {
    Map<String, Analyzer> fields = new HashMap<>();
    fields.put(TITLE_STEMS, Analyzers.dutch());
    fields.put(TITLE_PARTS, Analyzers.parts(splitter));
    fields.put(TEXT, texts);
    return new PerFieldAnalyzerWrapper(Analyzers.plain(), fields);
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(CONTRACT, true);
    config.setMultiValued(PROVINCE, true);
    return config;
  }

  /** How a value of an enumeration is written, such as {@code hybrid}. */
  static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
