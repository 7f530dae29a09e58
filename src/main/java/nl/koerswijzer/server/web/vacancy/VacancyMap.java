package nl.koerswijzer.server.web.vacancy;

import java.util.List;
import java.util.Optional;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.picture.RegionPicture;
import nl.koerswijzer.server.web.picture.RegionPicture.Circle;
import nl.koerswijzer.server.web.picture.RegionPicture.Dot;

/** Where the vacancies of a page are, and how far somebody wants to travel. */
final class VacancyMap {
  private VacancyMap() {}

  static RegionPicture of(Visit visit, VacancyAsk ask, VacancyHits hits) {
    List<Dot> dots = hits.hits().stream().flatMap(hit -> dots(hit).stream()).toList();
    Optional<Located> center =
        Optional.ofNullable(ask.place())
            .flatMap(visit.guidance().knowledge().catalog().gazetteer()::find);
    double reach = ask.distance() == null ? Knowledge.USUAL_RADIUS_KM : ask.distance();
    return RegionPicture.plain(
        center.isPresent()
            ? visit.say("vacancies.map.near", dots.size(), reach)
            : visit.say("vacancies.map", dots.size()),
        center.map(located -> Circle.of(located.point(), reach)).orElse(null),
        dots);
  }

  private static List<Dot> dots(VacancyHits.Hit hit) {
    return hit.vacancy().vacancy().workplaces().stream()
        .filter(workplace -> workplace.point() != null)
        .map(
            workplace ->
                Dot.of(
                    java.util.Objects.requireNonNull(workplace.point()),
                    hit.vacancy().vacancy().title() + ", " + workplace.locality()))
        .toList();
  }
}
