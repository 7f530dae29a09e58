package nl.koerswijzer.match.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.catalog.CatalogDraft;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.Avoid;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Theme;
import org.junit.jupiter.api.Test;

/**
 * What a theme to avoid removes: the occupations that it names, those of whose essential skills a
 * fifth belongs to it, and, when it names neither, the work that has its demands.
 */
class WishesTest {
  private static final Matcher MATCHER =
      MatchCast.matcher(
          catalog(
              theme("kitchens", List.of(), List.of("kok"), Map.of()),
              theme("caring", List.of("wassen"), List.of(), Map.of()),
              theme("heavy", List.of(), List.of(), Map.of("lifting", true))));

  private static Theme theme(
      String id, List<String> skills, List<String> occupations, Map<String, Boolean> demands) {
    return new Theme(
        id,
        Text.dutch(id),
        List.of(id),
        skills,
        List.of(),
        new TreeMap<>(demands),
        List.of(),
        occupations,
        List.of(),
        null);
  }

  private static Catalog catalog(Theme... themes) {
    CatalogContents usual = MatchCast.catalog().contents();
    return new CatalogDraft()
        .occupations(usual.occupations())
        .skills(usual.skills())
        .themes(List.of(themes))
        .terms(usual.terms())
        .catalog();
  }

  private static List<String> left(String... themes) {
    ClientProfile profile =
        ClientProfile.EMPTY
            .withSkills(List.of(new HeldSkill("koken", 3)))
            .withAvoid(new Avoid(List.of(), List.of(), List.of(themes)));
    MatchResult result = MATCHER.match(MatchRequest.of(profile));
    assertThat(result.wishes()).hasSize(themes.length);
    return result.matches().stream().map(match -> match.occupation().id()).toList();
  }

  @Test
  void themeThatNamesOccupations_removesThese() {
    assertThat(left("kitchens"))
        .containsExactlyInAnyOrder("helpende", "magazijnmedewerker", "verpleegkundige");
  }

  @Test
  void themeThatNamesSkills_removesTheWorkThatIsAboutThem() {
    assertThat(left("caring")).containsExactlyInAnyOrder("kok", "magazijnmedewerker");
  }

  @Test
  void themeThatNamesDemandsOnly_removesTheWorkThatOftenHasThem() {
    assertThat(left("heavy"))
        .as("the cook lifts sometimes; of the warehouse nothing is known")
        .containsExactlyInAnyOrder("kok", "magazijnmedewerker", "verpleegkundige");
  }

  @Test
  void severalThemes_removeTogether() {
    assertThat(left("kitchens", "caring")).containsExactly("magazijnmedewerker");
  }
}
