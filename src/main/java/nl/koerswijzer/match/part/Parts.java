package nl.koerswijzer.match.part;

import java.util.List;
import java.util.function.Function;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.skill.SkillSpace;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the score, in the order of {@link ComponentName}.
 *
 * @param skills the part that also names skills
 * @param interests the part that is also drawn again
 * @param all every part
 */
public record Parts(SkillPart skills, InterestPart interests, List<Part> all) {
  public static Parts of(
      Catalog catalog,
      SkillSpace space,
      Levels levels,
      Function<@Nullable String, Figures> figures) {
    SkillPart skills = new SkillPart(catalog, space);
    InterestPart interests = new InterestPart(catalog);
    return new Parts(
        skills,
        interests,
        List.of(
            skills,
            interests,
            new ValuePart(catalog),
            new EducationPart(catalog, levels),
            new ConditionPart(catalog, levels, figures),
            new DemandPart(catalog),
            new ChancePart(figures, catalog.occupations().size())));
  }
}
