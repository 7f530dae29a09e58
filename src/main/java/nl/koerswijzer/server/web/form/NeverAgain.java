package nl.koerswijzer.server.web.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.server.web.page.NamedOccupation;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Visit;

/**
 * Professions and themes that somebody never wants again.
 *
 * @param listed those that are on the list
 * @param typed a profession to add, in own words
 * @param themes themes that can be added
 */
public record NeverAgain(List<Option> listed, String typed, List<Option> themes) {
  private static final String OCCUPATION = "occupation";
  private static final String THEME = "theme";
  private static final String TYPED = "neverOccupation";
  private static final String CHOSEN = "neverTheme";

  public NeverAgain {
    listed = List.copyOf(listed);
    themes = List.copyOf(themes);
  }

  /**
   * The form with what was typed or chosen to be added to the list.
   *
   * @param violations takes a profession that is not understood
   */
  public static ProfileForm added(Visit visit, ProfileForm form, List<Violation> violations) {
    List<String> never = new ArrayList<>(form.many(ProfileField.NEVER));
    String typed = typed(visit);
    if (!typed.isEmpty()) {
      Optional<Occupation> occupation = NamedOccupation.of(visit, typed);
      occupation.ifPresent(known -> never.add(OCCUPATION + ":" + known.id()));
      if (occupation.isEmpty()) {
        violations.add(new Violation("profile.avoid.occupations", "is not known"));
      }
    }
    String theme = ProfileForm.field(visit.context(), CHOSEN, ProfileForm.MAX_FIELD);
    if (!theme.isEmpty()) {
      never.add(THEME + ":" + theme);
    }
    return form.with(ProfileField.NEVER, never.stream().distinct().toList());
  }

  private static String typed(Visit visit) {
    return ProfileForm.field(visit.context(), TYPED, ProfileForm.MAX_FIELD);
  }

  /** What is on the list, and what can be added. */
  public static NeverAgain list(Visit visit, ProfileForm form, boolean isUnderstood) {
    List<Option> listed =
        Stream.concat(
                form.never(OCCUPATION).stream()
                    .flatMap(id -> visit.guidance().knowledge().catalog().occupation(id).stream())
                    .map(
                        known ->
                            option(OCCUPATION, known.id(), known.title().in(visit.language()))),
                themes(visit)
                    .filter(theme -> form.never(THEME).contains(theme.id()))
                    .map(known -> option(THEME, known.id(), known.title().in(visit.language()))))
            .toList();
    List<Option> themes =
        Stream.concat(
                Stream.of(new Option("", visit.say("never.theme.none"), true)),
                themes(visit)
                    .filter(theme -> !form.never(THEME).contains(theme.id()))
                    .map(
                        theme ->
                            new Option(
                                theme.id(),
                                Words.capitalized(theme.title().in(visit.language())),
                                false))
                    .sorted(Comparator.comparing(Option::label)))
            .toList();
    return new NeverAgain(listed, isUnderstood ? "" : typed(visit), themes);
  }

  private static Option option(String kind, String id, String title) {
    return new Option(kind + ":" + id, Words.capitalized(title), true);
  }

  private static Stream<Theme> themes(Visit visit) {
    return visit.guidance().knowledge().catalog().contents().themes().stream();
  }
}
