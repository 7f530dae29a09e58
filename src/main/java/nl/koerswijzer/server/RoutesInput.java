package nl.koerswijzer.server;

import java.util.List;
import nl.koerswijzer.guidance.route.Routes;
import nl.koerswijzer.match.profile.ProfileDraft;
import org.jspecify.annotations.Nullable;

/**
 * A question for routes as it arrives from outside.
 *
 * @param to the occupation to reach, absent for a map of what can be reached
 */
public record RoutesInput(ProfileDraft profile, @Nullable String to, Routes.Asked asked) {
  private static final int MAX_ID = 200;
  private static final int MAX_LICENCES = 50;

  /** Reads the question; what is wrong is noted at the input. */
  public static RoutesInput read(JsonInput input) {
    ProfileDraft profile = ProfileReader.read(input);
    String to = input.text("to", MAX_ID);
    boolean told = input.names().contains("licences");
    List<String> licences = input.texts("licences", MAX_LICENCES, MAX_ID);
    String region = input.text("region", MAX_ID);
    return new RoutesInput(profile, to, new Routes.Asked(told ? licences : null, region));
  }
}
