package nl.koerswijzer.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The skills that a person confirmed in the shape of the Europass JSON format, version 3.3, so that
 * a CV builder can take them over.
 *
 * @param skillsPassport the one document
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record EuropassSkills(SkillsPassport skillsPassport) {
  private static final String VERSION = "V3.3";

  /** The document. */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record SkillsPassport(String locale, DocumentInfo documentInfo, LearnerInfo learnerInfo) {}

  /** What the document is. */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record DocumentInfo(
      String documentType,
      String creationDate,
      @JsonProperty("XSDVersion") String xsdVersion,
      String generator) {}

  /** Who learned; without a name. */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record LearnerInfo(Skills skills) {}

  /**
   * The skills by kind.
   *
   * @param jobRelated absent when there are none
   * @param other skills that are of use in every job; absent when there are none
   */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record Skills(
      Linguistic linguistic, @Nullable Described jobRelated, @Nullable Described other) {}

  /** Languages that a person speaks. */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record Linguistic(List<SpokenLanguage> foreignLanguage) {
    public Linguistic {
      foreignLanguage = List.copyOf(foreignLanguage);
    }
  }

  /** A language. */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record SpokenLanguage(Label description) {}

  /** A name without a code. */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record Label(String label) {}

  /**
   * Skills as a list.
   *
   * @param description HTML
   */
  @JsonNaming(UpperCamelCaseStrategy.class)
  public record Described(String description) {}

  /** The skills of a profile. */
  public static EuropassSkills of(
      Guidance guidance, ClientProfile profile, Messages messages, Language language) {
    Words words = new Words(messages, language);
    List<SpokenLanguage> languages = new ArrayList<>();
    List<String> jobRelated = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (HeldSkill held : profile.skills()) {
      Skill skill = guidance.skills().skill(held.id()).orElseThrow();
      String title = skill.title().in(language);
      if (skill.kind() == SkillKind.LANGUAGE) {
        languages.add(new SpokenLanguage(new Label(title)));
      } else {
        String line = title + " (" + words.say("report.level", held.level()) + ")";
        (skill.kind() == SkillKind.TRANSVERSAL ? other : jobRelated).add(line);
      }
    }
    return new EuropassSkills(
        new SkillsPassport(
            language.code(),
            new DocumentInfo(
                "ESP", guidance.knowledge().today() + "T00:00:00.000Z", VERSION, "Koerswijzer"),
            new LearnerInfo(new Skills(new Linguistic(languages), list(jobRelated), list(other)))));
  }

  private static @Nullable Described list(List<String> lines) {
    return lines.isEmpty()
        ? null
        : new Described(
            lines.stream()
                .map(line -> new Element("li").text(line).outerHtml())
                .collect(Collectors.joining("", "<ul>", "</ul>")));
  }
}
