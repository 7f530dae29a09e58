package nl.koerswijzer.server.web;

import java.util.List;

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
