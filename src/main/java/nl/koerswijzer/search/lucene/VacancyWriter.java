package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.EmployerName;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.question.StatedTimes;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

/** Writes one document for each vacancy; several threads may write at once. */
final class VacancyWriter {
  private static final String EURO = "EUR";
  private static final int MAX_FACET_VALUE = 200;

  private final Catalog catalog;
  private final IndexWriter writer;
  private final FacetsConfig facets = VacancyFields.facets();

  VacancyWriter(Catalog catalog, IndexWriter writer) {
    this.catalog = catalog;
    this.writer = writer;
  }

  void write(LinkedVacancy linked) throws IOException {
    Vacancy vacancy = linked.vacancy();
    Document document = new Document();
    document.add(new StringField(VacancyFields.ID, vacancy.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(VacancyFields.ID, new BytesRef(vacancy.id())));
    document.add(new StoredField(VacancyFields.STORED, VacancyBytes.write(linked)));
    addTexts(document, vacancy);
    addPlaces(document, vacancy);
    addNumbers(document, vacancy);
    for (String time : StatedTimes.of(vacancy.title() + "\n" + vacancy.description())) {
      document.add(new StringField(VacancyFields.TIMES, time, Field.Store.NO));
    }
    if (!linked.others().isEmpty()) {
      document.add(new NumericDocValuesField(VacancyFields.OTHERS, linked.others().size()));
    }
    addFacets(document, linked);
    writer.addDocument(facets.build(document));
  }

  private static void addTexts(Document document, Vacancy vacancy) {
    add(document, VacancyFields.TITLE, vacancy.title());
    add(document, VacancyFields.TITLE_STEMS, vacancy.title());
    add(document, VacancyFields.TITLE_PARTS, vacancy.title());
    add(document, VacancyFields.TEXT, vacancy.description());
    if (vacancy.employer() != null) {
      add(document, VacancyFields.EMPLOYER_WORDS, vacancy.employer());
    }
  }

  private static void add(Document document, String field, String text) {
    document.add(new WordsField(field, text));
  }

  private void addPlaces(Document document, Vacancy vacancy) {
    Set<String> provinces = new TreeSet<>();
    for (Vacancy.Workplace workplace : vacancy.workplaces()) {
      add(document, VacancyFields.PLACE_WORDS, workplace.locality());
      if (workplace.point() != null) {
        double latitude = workplace.point().latitude();
        double longitude = workplace.point().longitude();
        document.add(new LatLonPoint(VacancyFields.POINT, latitude, longitude));
        document.add(new LatLonDocValuesField(VacancyFields.POINT, latitude, longitude));
      }
      if (workplace.municipality() != null) {
        catalog
            .gazetteer()
            .municipality(workplace.municipality())
            .map(Municipality::province)
            .ifPresent(provinces::add);
      }
    }
    provinces.forEach(province -> facet(document, VacancyFields.PROVINCE, province));
  }

  private static void addNumbers(Document document, Vacancy vacancy) {
    if (vacancy.hours() != null) {
      double[] from = {vacancy.hours().min()};
      double[] to = {vacancy.hours().max()};
      document.add(new DoubleRange(VacancyFields.HOURS, from, to));
      states(document, VacancyFields.HOURS);
    }
    Pay pay = vacancy.pay();
    if (pay != null && pay.currency().equals(EURO)) {
      double highest = pay.highestPerMonth();
      document.add(new DoublePoint(VacancyFields.PAY, highest));
      document.add(new NumericDocValuesField(VacancyFields.PAY, Double.doubleToLongBits(highest)));
      states(document, VacancyFields.PAY);
    }
    LocalDate posted = vacancy.posted();
    if (posted != null) {
      document.add(new NumericDocValuesField(VacancyFields.POSTED, posted.toEpochDay()));
    }
    LocalDate until = vacancy.validThrough();
    long lastDay = until == null ? Long.MAX_VALUE : until.toEpochDay();
    document.add(new LongPoint(VacancyFields.UNTIL, lastDay));
    document.add(new NumericDocValuesField(VacancyFields.UNTIL, lastDay));
  }

  private static void states(Document document, String fact) {
    document.add(new StringField(VacancyFields.STATES, fact, Field.Store.NO));
  }

  private static void addFacets(Document document, LinkedVacancy linked) {
    Vacancy vacancy = linked.vacancy();
    if (vacancy.level() != null) {
      facet(document, VacancyFields.LEVEL, vacancy.level().code());
    }
    for (ContractType contract : vacancy.contracts()) {
      facet(document, VacancyFields.CONTRACT, VacancyFields.id(contract));
    }
    if (vacancy.homeWorking() != null) {
      facet(document, VacancyFields.HOME_WORKING, VacancyFields.id(vacancy.homeWorking()));
    }
    if (vacancy.employer() != null && !vacancy.employer().isBlank()) {
      facet(document, VacancyFields.EMPLOYER, employer(vacancy.employer()));
    }
    if (linked.occupation() != null) {
      facet(document, VacancyFields.OCCUPATION, linked.occupation());
      document.add(new SortedDocValuesField(VacancyFields.LINK, new BytesRef(linked.occupation())));
    }
  }

  /** An employer's name as the facet gives it. */
  static String employer(String name) {
    String shown = EmployerName.of(name).shown();
    return shown.substring(0, Math.min(shown.length(), MAX_FACET_VALUE));
  }

  private static void facet(Document document, String facet, String value) {
    document.add(new SortedSetDocValuesFacetField(facet, value));
  }
}
