package nl.koerswijzer.guidance.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.match.MatchRequest.Filters;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Term;

/** Whether what a match is filtered by exists: an unknown word would remove every profession. */
final class FilterCheck {
  private static final int SHOWN = 60;

  private final Set<String> regions;
  private final Set<String> terms;

  FilterCheck(CatalogContents contents) {
    this.regions = contents.regions().stream().map(Region::code).collect(Collectors.toSet());
    this.terms =
        contents.terms().stream()
            .map((Term term) -> term.vocabulary() + ":" + term.id())
            .collect(Collectors.toSet());
  }

  /**
   * @throws InvalidInputException naming every filter that asks for what does not exist
   */
  void require(Filters filters) {
    List<Violation> violations = new ArrayList<>();
    filters.sectors().forEach(id -> requireTerm("filters.sectors", "sector", id, violations));
    filters.times().forEach(id -> requireTerm("filters.times", "time", id, violations));
    String region = filters.region();
    if (region != null && !regions.contains(region)) {
      refuse("filters.region", "labour-market region", region, violations);
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
  }

  private void requireTerm(String field, String vocabulary, String id, List<Violation> violations) {
    if (!terms.contains(vocabulary + ":" + id)) {
      refuse(field, vocabulary, id, violations);
    }
  }

  private static void refuse(String field, String kind, String id, List<Violation> violations) {
    String shown = id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "…";
    violations.add(new Violation(field, "there is no " + kind + " '" + shown + "'"));
  }
}
