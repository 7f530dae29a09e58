package nl.koerswijzer.server.web.self;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;

/**
 * The roles of a life, to think about.
 *
 * @param roles names in the fields of the device, such as {@code work}
 */
public record RolesPage(Frame frame, List<String> roles) {
  public RolesPage {
    roles = List.copyOf(roles);
  }
}
