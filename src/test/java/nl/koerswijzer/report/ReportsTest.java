package nl.koerswijzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.GuidanceCast;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.report.ReportRequest.Audience;
import nl.koerswijzer.report.ReportRequest.Goal;
import nl.koerswijzer.report.ReportRequest.Section;
import nl.koerswijzer.report.ReportRequest.Step;
import nl.koerswijzer.report.ReportRequest.Term;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A report:
 *
 * <ol>
 *   <li>can be read by a screen reader in both languages;
 *   <li>gives a commissioning party only what was released;
 *   <li>holds the coach's notes in the coach's version only;
 *   <li>shows what a person typed as text, whatever it is.
 * </ol>
 */
class ReportsTest {
  private static final String GOAL = "Een dag meelopen <b>& kijken</b>";
  private static final String NOTES = "Belt volgende week terug";

  private static final Decision DECISION =
      new Decision(
          List.of("verpleegkundige", "vrachtwagenchauffeur"),
          List.of(new Criterion("dicht bij <i>huis</i>", 3), new Criterion("sfeer", 2)),
          Map.of(
              new Cell("verpleegkundige", "dicht bij <i>huis</i>"), 4,
              new Cell("vrachtwagenchauffeur", "dicht bij <i>huis</i>"), 8),
          Map.of("verpleegkundige", List.of("Ik ken de baas")),
          Map.of());

  private static GuidanceCast cast;

  private final Reports reports = new Reports(new Messages());

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    cast = new GuidanceCast(folder);
  }

  @AfterAll
  static void close() throws IOException {
    cast.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void report_isTaggedWithoutAWarning(Language language) {
    List<Diagnostic> warnings = new ArrayList<>();
    byte[] pdf =
        PdfPaper.laidOut(
                html(request(Audience.COACH, Set.of(), NOTES), language),
                diagnostic -> {
                  if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
                    warnings.add(diagnostic);
                  }
                })
            .pdf();
    assertThat(warnings).extracting(Diagnostic::getFormattedMessage).isEmpty();
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void commissioner_seesOnlyWhatIsReleased() {
    assertThat(html(request(Audience.COMMISSIONER, Set.of(Section.PLAN), "")))
        .contains("Mijn plan")
        .doesNotContain("Wie ben ik", "Beroepen die bij je passen", "Naast elkaar", "Zwolle");
  }

  @Test
  void client_seesEverythingButTheNotes() {
    assertThat(html(request(Audience.CLIENT, Set.of(), "")))
        .contains("Wie ben ik", "Beroepen die bij je passen", "Mijn plan", "Zwolle")
        .doesNotContain("Aantekeningen van de coach");
    assertThat(html(request(Audience.COACH, Set.of(), NOTES))).contains(NOTES);
  }

  @Test
  void occupation_hasTheWayThere() {
    assertThat(html(request(Audience.CLIENT, Set.of(), "")))
        .contains("Zo kom je daar", "Volg chauffeur (mbo 2, ", "24 maanden");
  }

  @Test
  void decision_showsMarksTotalsAndWhatIsMissing() {
    assertThat(html(request(Audience.CLIENT, Set.of(), "")))
        .contains("Zo weeg ik ze af", "bovenaan met een 8,0", "geen cijfer", "Ik ken de baas");
    assertThat(html(request(Audience.CLIENT, Set.of(Section.PLAN), "")))
        .contains("Bellen (uiterlijk 1 februari 2027)", "Afspreken (gedaan)")
        .doesNotContain("Zo weeg ik ze af");
  }

  @Test
  void whatAPersonTyped_isText() {
    assertThat(html(request(Audience.CLIENT, Set.of(), "")))
        .contains("Een dag meelopen &lt;b&gt;&amp; kijken&lt;/b&gt;", "dicht bij &lt;i&gt;huis");
  }

  @Test
  void commissionerWithoutARelease_andNotesForOthers_areRefused() {
    assertThatThrownBy(() -> request(Audience.COMMISSIONER, Set.of(), ""))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> request(Audience.CLIENT, Set.of(), NOTES))
        .isInstanceOf(InvalidInputException.class);
  }

  private String html(ReportRequest request) {
    return html(request, Language.DUTCH);
  }

  private String html(ReportRequest request, Language language) {
    return reports.html(reports.compose(guidance(), request, language), Extent.WHOLE);
  }

  private static Guidance guidance() {
    return cast.guidance();
  }

  private static ReportRequest request(Audience audience, Set<Section> released, String notes) {
    ClientProfile profile =
        new ClientProfile(
            null,
            List.of(),
            null,
            InterestProfile.of(60, 20, 55, 70, 30, 10),
            new TreeMap<>(),
            EducationLevel.LEVEL_4,
            "Zwolle",
            30.0,
            new Hours(24, 36),
            2000.0,
            24,
            ClientProfile.Avoid.NOTHING,
            null,
            null);
    return new ReportRequest(
        MatchRequest.of(profile),
        "",
        List.of("verpleegkundige", "vrachtwagenchauffeur"),
        audience,
        released,
        List.of(
            new Goal(
                GOAL,
                Term.SHORT,
                LocalDate.parse("2027-03-01"),
                List.of(
                    new Step("Bellen", LocalDate.parse("2027-02-01"), false),
                    new Step("Afspreken", null, true)))),
        DECISION,
        notes);
  }
}
