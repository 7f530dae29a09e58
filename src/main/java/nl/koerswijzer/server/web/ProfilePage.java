package nl.koerswijzer.server.web;

import java.util.List;

/**
 * The short profile.
 *
 * @param activities activities to like, mixed over the six interest types
 * @param errors what could not be used, each a sentence
 */
public record ProfilePage(
    Frame frame,
    List<Option> activities,
    List<Option> values,
    List<OptionGroup> demands,
    List<Option> levels,
    ProfileForm form,
    List<String> errors) {
  /** Something that can be chosen. */
  public record Option(String id, String label, boolean chosen) {}

  /** Options under a heading. */
  public record OptionGroup(String title, List<Option> options) {
    public OptionGroup {
      options = List.copyOf(options);
    }
  }

  public ProfilePage {
    activities = List.copyOf(activities);
    values = List.copyOf(values);
    demands = List.copyOf(demands);
    levels = List.copyOf(levels);
    errors = List.copyOf(errors);
  }
}
