package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.report.EuropassSkills;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.report.Reports;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.ProfileReader;
import nl.koerswijzer.server.api.Api.Call;
import nl.koerswijzer.server.api.Api.Document;

/** Calls that put an answer on paper. */
final class ReportRoutes {
  private final Reports reports;

  private ReportRoutes(Reports reports) {
    this.reports = reports;
  }

  static void add(JavalinConfig config, Api api, Reports reports) {
    api.post(config, "/api/v1/report", new ReportRoutes(reports)::report);
    api.post(config, "/api/v1/report/europass", ReportRoutes::europass);
  }

  private Object report(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    MatchInput match = MatchInput.read(body);
    ReportInput report = ReportInput.read(body, call.guidance());
    body.finish();
    ReportRequest request = report.request(match.request(call.guidance().matching()));
    return new Document("application/pdf", reports.pdf(call.guidance(), request, language));
  }

  private static Object europass(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    ProfileDraft draft = ProfileReader.read(body);
    body.finish();
    return EuropassSkills.of(
        call.guidance(), call.guidance().matching().profile(draft), call.messages(), language);
  }
}
