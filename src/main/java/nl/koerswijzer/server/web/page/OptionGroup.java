package nl.koerswijzer.server.web.page;

import java.util.List;

/** Options under a heading. */
public record OptionGroup(String title, List<Option> options) {
  public OptionGroup {
    options = List.copyOf(options);
  }

  /** Whether any of them is chosen. */
  public boolean chosen() {
    return options.stream().anyMatch(Option::chosen);
  }
}
