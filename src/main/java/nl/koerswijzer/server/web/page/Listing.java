package nl.koerswijzer.server.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.search.FacetCount;
import org.jspecify.annotations.Nullable;

/** The address of a list with everything that was chosen, and the addresses one step from it. */
public final class Listing {
  private static final String PAGE = "pagina";

  private final Frame frame;
  private final String path;
  private final Map<String, String> chosen;

  /**
   * @param path address of the list in Dutch
   * @param chosen value by parameter, empty for those that were not chosen
   */
  public Listing(Frame frame, String path, Map<String, String> chosen) {
    this.frame = frame;
    this.path = path;
    this.chosen = chosen;
  }

  /** How a value of a facet is said. */
  @FunctionalInterface
  public interface Label {
    String of(String value);
  }

  /** A field for a facet; empty when there is nothing to choose. */
  public Optional<Filter> filter(
      String name, String label, String any, @Nullable List<FacetCount> counts, Label labels) {
    String value = value(name);
    List<Option> options = new ArrayList<>();
    options.add(new Option("", any, value.isEmpty()));
    boolean found = false;
    for (FacetCount count : counts == null ? List.<FacetCount>of() : counts) {
      boolean isChosen = count.value().equals(value);
      found |= isChosen;
      options.add(
          new Option(
              count.value(),
              frame.say("facets.count", labels.of(count.value()), count.count()),
              isChosen));
    }
    if (!value.isEmpty() && !found) {
      options.add(new Option(value, frame.say("facets.count", labels.of(value), 0), true));
    }
    return options.size() == 1 ? Optional.empty() : Optional.of(new Filter(name, label, options));
  }

  /** A chip for a choice; empty when nothing was chosen. */
  public Optional<Chip> chip(String name, Label labels) {
    String value = value(name);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Chip(labels.of(value), with(name, "")));
  }

  /** The same list on another page. */
  public String turned(int page) {
    return with(PAGE, page == 1 ? "" : String.valueOf(page));
  }

  /** The same list with another choice, from its first page. */
  public String with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(chosen);
    changed.put(PAGE, "");
    changed.put(name, value);
    return frame.href(Addresses.of(path, changed));
  }

  private String value(String name) {
    return chosen.getOrDefault(name, "");
  }
}
