package nl.koerswijzer.search.lucene;

import java.util.HashMap;
import java.util.Map;
import nl.koerswijzer.language.Analyzers;
import nl.koerswijzer.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** How the fields of an occupation are read. */
final class OccupationAnalyzers {
  private OccupationAnalyzers() {}

  static Analyzer of() {
    Map<String, Analyzer> fields = new HashMap<>();
    for (String field :
        new String[] {
          OccupationFields.NAMES, OccupationFields.DESCRIPTION, OccupationFields.SKILLS
        }) {
      fields.put(OccupationFields.in(field, Language.DUTCH), Analyzers.dutch());
      fields.put(OccupationFields.in(field, Language.ENGLISH), Analyzers.english());
    }
    return new PerFieldAnalyzerWrapper(Analyzers.plain(), fields);
  }
}
