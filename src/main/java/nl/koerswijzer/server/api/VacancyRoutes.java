package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import java.util.Set;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.vacancy.VacancySearch;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyQuery.Sort;
import nl.koerswijzer.search.VacancyQuery.Terms;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.api.Api.Call;
import nl.koerswijzer.server.api.Api.Raw;
import nl.koerswijzer.server.api.Parameters.Page;
import org.jspecify.annotations.Nullable;

/** Calls about vacancies. */
final class VacancyRoutes {
  private static final int MAX_TEXT = 1000;
  private static final int MAX_ID = 200;
  private static final double MAX_HOURS = 80;

  private VacancyRoutes() {}

  static void add(JavalinConfig config, Api api) {
    api.get(config, "/api/v1/vacancies", VacancyRoutes::find);
    api.get(config, "/api/v1/vacancies.atom", VacancyRoutes::feed);
    api.get(config, "/api/v1/vacancies/{id}", VacancyRoutes::vacancy);
  }

  private static Object find(Call call) {
    VacancySearch search = search(call.query(), Sort.RELEVANCE);
    Language language = call.query().language();
    call.query().finish();
    return call.views(language).vacancies(call.guidance().vacancies().find(search));
  }

  private static Object feed(Call call) {
    VacancySearch search = search(call.query(), Sort.DATE);
    call.query().finish();
    VacancyHits hits = call.guidance().vacancies().find(search).hits();
    return new Raw(
        "application/atom+xml; charset=utf-8",
        AtomFeed.of(call.context().fullUrl(), call.guidance().knowledge().today(), hits));
  }

  private static Object vacancy(Call call) {
    call.query().finish();
    return call.views(Language.DUTCH)
        .vacancy(call.guidance().vacancies().vacancy(call.path("id")), null);
  }

  private static VacancySearch search(QueryInput query, Sort usual) {
    String text = query.text("q", MAX_TEXT);
    String place = query.text("place", MAX_ID);
    Double radius = query.number("radiusKm", 1, 300);
    if (radius != null && place == null) {
      query.reject("radiusKm", "needs a place");
    }
    Terms terms =
        new Terms(
            hours(query),
            Parameters.levels(query),
            Parameters.contracts(query),
            Parameters.homeWorking(query),
            query.number("payMin", 0, 100_000),
            query.flag("unknown"));
    Page page = Parameters.page(query);
    Sort sort =
        query.choice("sort", Parameters.named(Sort.values()), "relevance, date, distance, pay");
    return new VacancySearch(
        text == null ? "" : text,
        place,
        radius == null ? Knowledge.USUAL_RADIUS_KM : radius,
        terms,
        Set.copyOf(query.texts("occupation", MAX_ID)),
        query.text("employer", MAX_ID),
        sort == null ? usual : sort,
        page.page(),
        page.size());
  }

  private static @Nullable Hours hours(QueryInput query) {
    Double min = query.number("hoursMin", 0, MAX_HOURS);
    Double max = query.number("hoursMax", 0, MAX_HOURS);
    if (min == null && max == null) {
      return null;
    }
    double from = min == null ? 0 : min;
    double to = max == null ? MAX_HOURS : max;
    if (from > to) {
      query.reject("hoursMin", "is above hoursMax");
      return null;
    }
    return new Hours(from, to);
  }
}
