package nl.koerswijzer.search.lucene;

import static nl.koerswijzer.search.lucene.OccupationFields.BRC;
import static nl.koerswijzer.search.lucene.OccupationFields.DESCRIPTION;
import static nl.koerswijzer.search.lucene.OccupationFields.ID;
import static nl.koerswijzer.search.lucene.OccupationFields.INTERESTS;
import static nl.koerswijzer.search.lucene.OccupationFields.ISCO;
import static nl.koerswijzer.search.lucene.OccupationFields.LEVEL;
import static nl.koerswijzer.search.lucene.OccupationFields.NAMES;
import static nl.koerswijzer.search.lucene.OccupationFields.SKILLS;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.model.Text;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes one document for each occupation, in the catalog's order and in one segment: a document's
 * number is the occupation's index in the catalog.
 */
final class OccupationWriter {
  private static final FieldType SPELLINGS = new FieldType();

  static {
    SPELLINGS.setIndexOptions(IndexOptions.DOCS);
    SPELLINGS.setOmitNorms(true);
    SPELLINGS.freeze();
  }

  private final Catalog catalog;
  private final FacetsConfig facets;
  private final Map<String, Map<String, String>> tensions = new TreeMap<>();

  OccupationWriter(Catalog catalog) {
    this.catalog = catalog;
    for (Indicator indicator : catalog.contents().indicators()) {
      if (indicator.name().equals(Indicator.TENSION) && indicator.classId() != null) {
        String region = indicator.region() == null ? "" : indicator.region();
        tensions
            .computeIfAbsent(region, any -> new TreeMap<>())
            .put(indicator.subject().kind() + indicator.subject().code(), indicator.classId());
      }
    }
    tensions.putIfAbsent("", Map.of());
    facets = OccupationFields.facets(tensions.keySet());
  }

  void write(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(OccupationAnalyzers.of())
            .setMergePolicy(new LogDocMergePolicy())
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(128);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Occupation occupation : catalog.occupations()) {
        writer.addDocument(facets.build(document(occupation)));
      }
      writer.forceMerge(1);
    }
  }

  private Document document(Occupation occupation) {
    Document document = new Document();
    document.add(new StringField(ID, occupation.id(), Field.Store.NO));
    for (Language language : Language.values()) {
      document.add(
          new SortedDocValuesField(
              OccupationFields.order(language),
              new BytesRef(Words.key(occupation.title().in(language)))));
      addTexts(document, occupation, language);
    }
    addFacets(document, occupation);
    return document;
  }

  private void addTexts(Document document, Occupation occupation, Language language) {
    boolean dutch = language == Language.DUTCH;
    add(document, NAMES, wording(occupation.title(), language), language);
    if (dutch) {
      add(document, NAMES, occupation.feminine(), language);
    }
    for (String name : dutch ? occupation.names() : occupation.englishNames()) {
      add(document, NAMES, name, language);
    }
    add(document, DESCRIPTION, wording(occupation.description(), language), language);
    if (dutch && occupation.portrait() != null) {
      occupation.portrait().tasks().forEach(task -> add(document, DESCRIPTION, task, language));
    }
    for (SkillNeed need : occupation.skills()) {
      catalog
          .skill(need.skill())
          .ifPresent(skill -> add(document, SKILLS, wording(skill.title(), language), language));
    }
  }

  private static @Nullable String wording(@Nullable Text text, Language language) {
    if (text == null) {
      return null;
    }
    return language == Language.DUTCH ? text.dutch() : text.english();
  }

  private static void add(
      Document document, String field, @Nullable String text, Language language) {
    if (text != null) {
      document.add(new WordsField(OccupationFields.in(field, language), text));
      document.add(new Field(OccupationFields.WORDS, text, SPELLINGS));
    }
  }

  private void addFacets(Document document, Occupation occupation) {
    addDigits(document, ISCO, occupation.isco());
    if (occupation.brc() != null) {
      addDigits(document, BRC, occupation.brc());
    }
    if (occupation.level() != null) {
      document.add(new SortedSetDocValuesFacetField(LEVEL, occupation.level().code()));
    }
    if (occupation.interests() != null) {
      for (char letter : occupation.interests().code().toCharArray()) {
        document.add(new SortedSetDocValuesFacetField(INTERESTS, String.valueOf(letter)));
      }
    }
    tensions.forEach(
        (region, classes) ->
            document.add(
                new SortedSetDocValuesFacetField(
                    OccupationFields.tension(region), tension(occupation, classes))));
  }

  private static void addDigits(Document document, String facet, String code) {
    for (int digits = 1; digits <= code.length(); digits++) {
      document.add(
          new SortedSetDocValuesFacetField(
              OccupationFields.digits(facet, digits), code.substring(0, digits)));
    }
  }

  private static String tension(Occupation occupation, Map<String, String> classes) {
    String own = classes.get(Indicator.Subject.Kind.OCCUPATION + occupation.id());
    String group = classes.get(Indicator.Subject.Kind.BRC + String.valueOf(occupation.brc()));
    return own != null ? own : group != null ? group : TensionClass.UNKNOWN.id();
  }
}
