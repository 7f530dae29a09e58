package nl.koerswijzer.server.web.page;

import java.util.List;

/**
 * A field with which a list is made shorter.
 *
 * @param name parameter in the address
 * @param options values with how many hits they leave, the first for any
 */
public record Filter(String name, String label, List<Option> options) {
  public Filter {
    options = List.copyOf(options);
  }
}
