package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.report.Reports;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Service;

/** All calls of the API. */
public final class ApiRoutes implements Service.Routes {
  private final Api api;
  private final ServiceRoutes service;
  private final Reports reports;

  /**
   * @param version version of the program
   */
  public ApiRoutes(
      CurrentGuidance current,
      Generations generations,
      Messages messages,
      PrometheusMeterRegistry registry,
      String version) {
    this.api = new Api(current, messages, version);
    this.reports = new Reports(messages);
    this.service = new ServiceRoutes(api, current, generations, registry);
  }

  @Override
  public void addTo(JavalinConfig config) {
    OccupationRoutes.add(config, api);
    SkillRoutes.add(config, api);
    MatchRoutes.add(config, api);
    MobilityRoutes.add(config, api);
    VacancyRoutes.add(config, api);
    ReportRoutes.add(config, api, reports);
    TrainingRoutes.add(config, api);
    service.add(config);
  }
}
