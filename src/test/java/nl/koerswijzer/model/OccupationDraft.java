package nl.koerswijzer.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An occupation in the making; nothing is known of it but its title until more is said. */
public final class OccupationDraft {
  private final String id;
  private final String isco;
  private final Text title;
  private @Nullable String uri;
  private @Nullable String brc;
  private List<String> names = List.of();
  private List<String> englishNames = List.of();
  private @Nullable Text description;
  private @Nullable Portrait portrait;
  private List<SkillNeed> needs = List.of();
  private @Nullable InterestProfile interests;
  private Map<String, Integer> values = Map.of();
  private @Nullable EducationLevel level;
  private @Nullable Circumstances circumstances;
  private Map<String, Provenance> provenance = Map.of();

  public OccupationDraft(String id, String isco, Text title) {
    this.id = id;
    this.isco = isco;
    this.title = title;
  }

  /** An occupation whose Dutch title is its id. */
  public OccupationDraft(String id, String isco) {
    this(id, isco, Text.dutch(id));
  }

  public OccupationDraft uri(@Nullable String uri) {
    this.uri = uri;
    return this;
  }

  public OccupationDraft brc(String brc) {
    this.brc = brc;
    return this;
  }

  public OccupationDraft names(String... names) {
    this.names = List.of(names);
    return this;
  }

  public OccupationDraft englishNames(String... names) {
    englishNames = List.of(names);
    return this;
  }

  public OccupationDraft description(Text description) {
    this.description = description;
    return this;
  }

  public OccupationDraft portrait(Portrait portrait) {
    this.portrait = portrait;
    return this;
  }

  public OccupationDraft needs(SkillNeed... needs) {
    this.needs = List.of(needs);
    return this;
  }

  public OccupationDraft interests(@Nullable InterestProfile interests) {
    this.interests = interests;
    return this;
  }

  public OccupationDraft values(Map<String, Integer> values) {
    this.values = values;
    return this;
  }

  public OccupationDraft level(@Nullable EducationLevel level) {
    this.level = level;
    return this;
  }

  public OccupationDraft circumstances(@Nullable Circumstances circumstances) {
    this.circumstances = circumstances;
    return this;
  }

  /** Says who states each of some fields. */
  public OccupationDraft stated(Provenance by, String... fields) {
    provenance = new TreeMap<>(provenance);
    for (String field : fields) {
      provenance.put(field, by);
    }
    return this;
  }

  public Occupation occupation() {
    return new Occupation(
        id,
        uri,
        isco,
        brc,
        title,
        null,
        names,
        englishNames,
        description,
        portrait,
        needs,
        interests,
        new TreeMap<>(values),
        level,
        circumstances,
        new TreeMap<>(provenance));
  }
}
