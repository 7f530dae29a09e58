package nl.koerswijzer.ingest.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.ingest.vacancy.markup.JobPostings;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.model.VacancyDetails.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JobPostingReaderTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Origin ORIGIN = new Origin("test", null, false);
  private static final GeoPoint ZWOLLE = new GeoPoint(52.51, 6.09);
  private static final GeoPoint DEN_HAAG = new GeoPoint(52.08, 4.31);
  private static final Provenance SOURCE =
      new Provenance("test", "2026", "-", LocalDate.EPOCH, null, null);
  private static final JobPostingReader READER =
      new JobPostingReader(
          new Gazetteer(
              List.of(
                  new Municipality(
                      "GM0193", "Zwolle", List.of(), ZWOLLE, "AM06", "Overijssel", SOURCE),
                  new Municipality(
                      "GM0518",
                      "'s-Gravenhage",
                      List.of("Den Haag"),
                      DEN_HAAG,
                      "AM15",
                      "Zuid-Holland",
                      SOURCE)),
              List.of(new Place("8011", ZWOLLE, "GM0193"))));

  private static Vacancy read(String json) {
    Reading reading = READER.read((ObjectNode) JSON.readTree(json), ORIGIN);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).vacancy();
  }

  @Test
  void posting_inFull_givesEveryPart() {
    Vacancy vacancy =
        read(
            """
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Verpleegkundige &amp; coach",
             "url": "https://voorbeeld.nl/1", "description": "<p>Je zorgt.</p><ul><li>mbo 4</li></ul>",
             "datePosted": "2026-03-01T09:00:00+0100", "validThrough": "2026-04-01",
             "hiringOrganization": {"@type": "Organization", "name": "Voorbeeldziekenhuis"},
             "employmentType": ["PART_TIME", "TEMPORARY"], "workHours": "24-32 uur",
             "educationRequirements": {"@type": "EducationalOccupationalCredential", "credentialCategory": "bachelor degree"},
             "baseSalary": {"currency": "EUR", "value": {"minValue": 2900, "maxValue": 4100, "unitText": "MONTH"}},
             "jobLocation": {"@type": "Place", "address": {"postalCode": "8011 AB", "addressCountry": {"name": "Nederland"}},
                             "geo": {"latitude": "52.5123", "longitude": "6.0901"}}}
            """);

    assertThat(vacancy.title()).isEqualTo("Verpleegkundige & coach");
    assertThat(vacancy.description()).isEqualTo("Je zorgt.\n- mbo 4");
    assertThat(vacancy.employer()).isEqualTo("Voorbeeldziekenhuis");
    assertThat(vacancy.url()).isEqualTo("https://voorbeeld.nl/1");
    assertThat(vacancy.posted()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(vacancy.validThrough()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(vacancy.hours()).isEqualTo(new Hours(24, 32));
    assertThat(vacancy.pay()).isEqualTo(new Pay(2900.0, 4100.0, "EUR", Pay.Period.MONTH));
    assertThat(vacancy.contracts()).containsExactly(ContractType.TEMPORARY);
    assertThat(vacancy.workplaces())
        .containsExactly(new Workplace("Zwolle", "NL", new GeoPoint(52.5123, 6.0901), "GM0193"));
    assertThat(vacancy.id()).hasSize(16);
    assertThat(vacancy.example()).isFalse();
  }

  @Test
  void posting_withMoreThanTheUsual_keepsIt() {
    VacancyDetails details =
        read("""
            {"@type": "JobPosting", "title": "Kok", "industry": ["Horeca", "Horeca"],
             "occupationalCategory": {"@type": "CategoryCode", "name": "Koks"},
             "relevantOccupation": {"@type": "Occupation", "name": "Kok in een restaurant"},
             "totalJobOpenings": "3", "directApply": "http://schema.org/True",
             "applicantLocationRequirements": [{"@type": "Country", "name": "Nederland"},
               {"@type": "State", "address": {"addressCountry": "BE"}}, {"name": "België"}, "de maan"],
             "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24},
             "experienceInPlaceOfEducation": true}
            """)
            .details();

    assertThat(details)
        .isEqualTo(
            new VacancyDetails(
                List.of("Horeca"),
                List.of("Koks", "Kok in een restaurant"),
                3,
                true,
                List.of("BE", "NL"),
                24,
                true,
                Collections.emptySortedMap()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-2", "\"veel\"", "99999", "1.5", "{}", "null"})
  void numbersThatNobodyMeans_areNotSaid(String number) {
    assertThat(read("{\"title\": \"Kok\", \"totalJobOpenings\": " + number + "}").details())
        .isEqualTo(VacancyDetails.NONE);
  }

  @Test
  void factsFromTheText_comeWithTheWordsThatSaySo_asTheyWereWritten() {
    Vacancy vacancy =
        read(
            """
            {"title": "Kok", "baseSalary": "€ 2.500 per maand", "description":
             "<p>Bij ons werk je minimaal 24 uur per week. Je krijgt een Vast Contract.</p>\
              <p>Salaris € 2.900 tot € 3.100 per maand.</p><p>Je hebt een MBO-diploma niveau 3.</p>\
              <p>Twee dagen per week thuis werken kan.</p>"}
            """);

    assertThat(vacancy.details().phrases())
        .containsOnly(
            Map.entry(Fact.HOURS, "Bij ons werk je minimaal 24 uur per week"),
            Map.entry(Fact.CONTRACT, "Je krijgt een Vast Contract."),
            Map.entry(Fact.LEVEL, "Je hebt een MBO-diploma niveau 3."),
            Map.entry(Fact.HOME_WORKING, "Twee dagen per week thuis werken kan."));
  }

  @ParameterizedTest
  @CsvSource({
    "Zwolle, 'Werk bij ons',              HYBRID",
    "'',     'Werk bij ons',              FULL",
    "Zwolle, 'thuiswerken kan niet hier', NO"
  })
  void telecommute_isWeighedAgainstPlaceAndText(String place, String text, HomeWorking expected) {
    assertThat(
            read("""
                {"title": "Kok", "jobLocationType": "TELECOMMUTE", "jobLocation": "%s", "description": "%s"}
                """
                    .formatted(place, text))
                .homeWorking())
        .isEqualTo(expected);
  }

  @Test
  void posting_withStringsWhereObjectsBelong_isRead() {
    Vacancy vacancy =
        read(
            """
            {"@type": "JobPosting", "title": ["Kok"], "description": ["Je kookt."], "hiringOrganization": "Voorbeeldhotel",
             "jobLocation": ["Zwolle, Overijssel, Nederland", "Den Haag"], "employmentType": "FULL_TIME",
             "baseSalary": "€ 2.500 per maand", "educationRequirements": "mbo niveau 2", "jobLocationType": "TELECOMMUTE"}
            """);

    assertThat(vacancy.employer()).isEqualTo("Voorbeeldhotel");
    assertThat(vacancy.workplaces())
        .extracting(Workplace::municipality)
        .containsExactly("GM0193", "GM0518");
    assertThat(vacancy.hours()).isEqualTo(new Hours(36, 40));
    assertThat(vacancy.pay()).isEqualTo(new Pay(2500.0, 2500.0, "EUR", Pay.Period.MONTH));
    assertThat(vacancy.homeWorking()).isEqualTo(HomeWorking.HYBRID);
    assertThat(vacancy.posted()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Je <b>kookt</b>.</p>",
        "&lt;p&gt;Je &lt;b&gt;kookt&lt;/b&gt;.&lt;/p&gt;",
        "&amp;lt;p&amp;gt;Je kookt.&amp;lt;/p&amp;gt;",
        "<div>Je&nbsp;kookt.<script>alert(1)</script></div>",
        "**Je kookt.**",
        "  Je\\u200b   kookt. "
      })
  void description_howeverEscaped_becomesPlainText(String description) {
    assertThat(read("{\"title\": \"Kok\", \"description\": \"" + description + "\"}").description())
        .isEqualTo("Je kookt.");
  }

  @Test
  void posting_abroad_keepsPointAndCountry() {
    Vacancy vacancy =
        read(
            """
            {"title": "Nurse", "description": "We will train you.", "jobLocation": {"address":
             {"addressLocality": "Leeds", "addressCountry": "United Kingdom"}, "geo": {"latitude": "53.8", "longitude": "-.15"}}}
            """);

    assertThat(vacancy.workplaces())
        .containsExactly(new Workplace("Leeds", "GB", new GeoPoint(53.8, -0.15), null));
    assertThat(vacancy.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Hague, South Holland, Netherlands   | GM0518
          Den Haag, ZH, NL                        | GM0518
          Zwolle Centrum, OV, NL                  | GM0193
          regio Zwolle                            | GM0193
          """)
  void place_inTheWordsOfJobBoards_isFound(String location, String municipality) {
    assertThat(read("{\"title\": \"Kok\", \"jobLocation\": \"" + location + "\"}").workplaces())
        .extracting(Workplace::municipality)
        .containsExactly(municipality);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nederland", "NL", "Werk van thuis, NL", "Remote", ""})
  void place_thatIsNoTown_staysUnknown(String location) {
    assertThat(read("{\"title\": \"Kok\", \"jobLocation\": \"" + location + "\"}").workplaces())
        .isEmpty();
  }

  @Test
  void place_thatNobodyKnows_keepsItsNameWithoutAPoint() {
    assertThat(read("{\"title\": \"Kok\", \"jobLocation\": \"Nergenshuizen\"}").workplaces())
        .containsExactly(new Workplace("Nergenshuizen", "ZZ", null, null));
  }

  @Test
  void contactDetails_areMaskedInTitleAndText() {
    Vacancy vacancy =
        read(
            """
            {"title": "Kok, bel 06-12345678", "description": "Contactpersoon: Jan de Wit, jan@voorbeeld.nl",
             "qualifications": "<p>Vragen? Bel Jan de Wit</p>"}
            """);

    assertThat(vacancy.title()).isEqualTo("Kok, bel [telefoonnummer]");
    assertThat(vacancy.description())
        .isEqualTo("Contactpersoon: [naam], [e-mailadres]\nVragen? Bel [naam]");
  }

  @Test
  void benefits_doNotDecideHomeWorking() {
    assertThat(
            read("{\"title\": \"Kok\", \"jobBenefits\": \"hybride werken kan soms\"}")
                .homeWorking())
        .isNull();
  }

  @Test
  void demandsOfBodyAndSenses_standInTheText() {
    Vacancy vacancy =
        read(
            """
            {"title": "Kok", "description": "Je kookt.", "physicalRequirement": "Zwaar tillen",
             "sensoryRequirement": {"@type": "DefinedTerm", "name": "Goed kunnen ruiken"}}
            """);

    assertThat(vacancy.description()).isEqualTo("Je kookt.\nZwaar tillen\nGoed kunnen ruiken");
  }

  @Test
  void posting_withoutTitle_isRefusedWithReason() {
    assertThat(READER.read((ObjectNode) JSON.readTree("{\"description\": \"x\"}"), ORIGIN))
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo("the advert has no title"));
  }

  @Test
  void posting_withHugeDescription_isRefused() {
    ObjectNode posting = JSON.createObjectNode();
    posting.put("title", "Kok").put("description", "x".repeat(500_000));

    assertThat(READER.read(posting, ORIGIN)).isInstanceOf(Reading.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Kok\", \"baseSalary\": {\"value\": {\"value\": \"NaN\"}}, \"workHours\": \"999999999999\"}",
        "{\"title\": \"Kok\", \"jobLocation\": [[[]], null, 7, {\"geo\": {\"latitude\": \"900\", \"longitude\": \"x\"}}]}",
        "{\"title\": \"Kok\", \"datePosted\": {\"@value\": \"9999-99-99\"}, \"employmentType\": [null, {}]}",
        "{\"title\": \"Kok\", \"description\": {\"@value\": \"<<<<&&&;&#999999999;\"}}"
      })
  void posting_withNonsense_isReadWithoutIt(String json) {
    Vacancy vacancy = read(json);

    assertThat(vacancy.pay()).isNull();
    assertThat(vacancy.hours()).isNull();
    assertThat(vacancy.posted()).isNull();
  }

  @Test
  void postings_areFoundInGraphsArraysAndProperties() {
    var json =
        JSON.readTree(
            """
            [{"@graph": [{"@type": "WebSite"}, {"@type": ["Thing", "JobPosting"], "title": "A"}]},
             {"@type": "WebPage", "mainEntity": {"@type": "http://schema.org/JobPosting", "title": "B"}}]
            """);

    assertThat(JobPostings.in(json))
        .extracting(posting -> posting.path("title").asString())
        .containsExactly("A", "B");
  }
}
