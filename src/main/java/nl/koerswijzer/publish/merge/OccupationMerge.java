package nl.koerswijzer.publish.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.store.ConceptName;
import nl.koerswijzer.store.OccupationTraits;
import nl.koerswijzer.store.Store.Held;
import org.jspecify.annotations.Nullable;

/**
 * One occupation from what several sources say of it.
 *
 * <p>The first source that has a field decides it (title and description by language); a title that
 * our editors gave to an occupation of another source goes before it. Titles, names and skills are
 * united: the titles of the others become names, and of two needs of one skill the first counts,
 * with the level of the other when it has none. A name that our editors gave to one occupation is
 * no other's name, so that "chef-kok" does not also mean a cook. Interests come from a source that
 * measured them before our own judgement, values from our own judgement before any other. The
 * provenance of a field stands under its name; what a further source added to it stands under the
 * name, a dot and the source, such as {@code skills.esco}.
 */
final class OccupationMerge {
  private static final Set<String> UNITED = Set.of("title", "names", "description", "skills");

  private final UnaryOperator<String> occupationIds;
  private final UnaryOperator<String> skillIds;
  private final Map<String, String> brcOfIsco;
  private final EditorsNames editorsNames;

  OccupationMerge(
      UnaryOperator<String> occupationIds,
      UnaryOperator<String> skillIds,
      Map<String, String> brcOfIsco,
      EditorsNames editorsNames) {
    this.occupationIds = occupationIds;
    this.skillIds = skillIds;
    this.brcOfIsco = brcOfIsco;
    this.editorsNames = editorsNames;
  }

  /**
   * @param records what the sources say, those whose word counts first in front
   * @param traits interests and values from sources that measured them
   */
  Occupation merge(String id, List<Held<Occupation>> records, List<OccupationTraits> traits) {
    List<Occupation> all = records.stream().map(Held::document).toList();
    SortedMap<String, Provenance> provenance = new TreeMap<>();
    credit(records, "title", occupation -> true, provenance);
    creditOurTitle(id, records, provenance);
    credit(records, "names", occupation -> !occupation.names().isEmpty(), provenance);
    credit(records, "description", occupation -> occupation.description() != null, provenance);
    credit(records, "portrait", occupation -> occupation.portrait() != null, provenance);
    credit(records, "skills", occupation -> !occupation.skills().isEmpty(), provenance);
    credit(records, "level", occupation -> occupation.level() != null, provenance);
    credit(records, "circumstances", each -> each.circumstances() != null, provenance);
    credit(records, "interests", occupation -> occupation.interests() != null, provenance);
    credit(records, "values", occupation -> !occupation.values().isEmpty(), provenance);
    return build(id, all, traits, provenance);
  }

  private void creditOurTitle(
      String id, List<Held<Occupation>> records, SortedMap<String, Provenance> provenance) {
    ConceptName ours = editorsNames.title(id);
    Provenance theirs = provenance.get("title");
    if (ours != null && theirs != null) {
      provenance.put("title." + records.get(0).source(), theirs);
      provenance.put("title", ours.provenance());
    }
  }

  private Occupation build(
      String id,
      List<Occupation> all,
      List<OccupationTraits> traits,
      SortedMap<String, Provenance> provenance) {
    Occupation first = all.get(0);
    Text title = title(id, all);
    String feminine = SkillMerge.firstOf(all.stream().map(Occupation::feminine));
    return new Occupation(
        id,
        SkillMerge.firstOf(all.stream().map(Occupation::uri)),
        first.isco(),
        brc(all),
        title,
        feminine,
        editorsNames.withoutOthers(id, names(title, feminine, all)),
        editorsNames.withoutOthers(id, englishNames(title, all)),
        SkillMerge.united(all.stream().map(Occupation::description)),
        portrait(all),
        skills(all),
        interests(all, traits, provenance),
        values(all, traits, provenance),
        SkillMerge.firstOf(all.stream().map(Occupation::level)),
        SkillMerge.firstOf(all.stream().map(Occupation::circumstances)),
        provenance);
  }

  private Text title(String id, List<Occupation> all) {
    Text title = all.stream().map(Occupation::title).reduce(Text::orElse).orElseThrow();
    ConceptName ours = editorsNames.title(id);
    return ours == null ? title : new Text(ours.dutch(), title.english());
  }

  private @Nullable String brc(List<Occupation> all) {
    String stated = SkillMerge.firstOf(all.stream().map(Occupation::brc));
    return stated != null ? stated : brcOfIsco.get(all.get(0).isco());
  }

  private static List<String> names(Text title, @Nullable String feminine, List<Occupation> all) {
    Wordings names = new Wordings().without(title.dutch()).without(feminine);
    for (Occupation occupation : all) {
      names.addAll(occupation.names()).add(occupation.title().dutch()).add(occupation.feminine());
    }
    return names.list();
  }

  private static List<String> englishNames(Text title, List<Occupation> all) {
    Wordings names = new Wordings().without(title.english());
    for (Occupation occupation : all) {
      names.addAll(occupation.englishNames()).add(occupation.title().english());
    }
    return names.list();
  }

  private @Nullable Portrait portrait(List<Occupation> all) {
    Portrait portrait = SkillMerge.firstOf(all.stream().map(Occupation::portrait));
    if (portrait == null) {
      return null;
    }
    return new Portrait(
        portrait.tasks(),
        portrait.day(),
        portrait.entry(),
        portrait.up().stream().map(occupationIds).distinct().toList(),
        portrait.sideways().stream().map(occupationIds).distinct().toList());
  }

  private List<SkillNeed> skills(List<Occupation> all) {
    Map<String, SkillNeed> needs = new LinkedHashMap<>();
    for (Occupation occupation : all) {
      for (SkillNeed need : occupation.skills()) {
        String skill = skillIds.apply(need.skill());
        needs.merge(
            skill,
            new SkillNeed(skill, need.essential(), need.level()),
            OccupationMerge::levelFromEither);
      }
    }
    return new ArrayList<>(needs.values());
  }

  private static SkillNeed levelFromEither(SkillNeed first, SkillNeed second) {
    return first.level() > 0
        ? first
        : new SkillNeed(first.skill(), first.essential(), second.level());
  }

  private static @Nullable InterestProfile interests(
      List<Occupation> all,
      List<OccupationTraits> traits,
      SortedMap<String, Provenance> provenance) {
    for (OccupationTraits measured : traits) {
      if (measured.interests() != null) {
        provenance.put("interests", measured.provenance());
        return measured.interests();
      }
    }
    return SkillMerge.firstOf(all.stream().map(Occupation::interests));
  }

  private static SortedMap<String, Integer> values(
      List<Occupation> all,
      List<OccupationTraits> traits,
      SortedMap<String, Provenance> provenance) {
    for (Occupation occupation : all) {
      if (!occupation.values().isEmpty()) {
        return occupation.values();
      }
    }
    for (OccupationTraits measured : traits) {
      if (!measured.values().isEmpty()) {
        provenance.put("values", measured.provenance());
        return measured.values();
      }
    }
    return new TreeMap<>();
  }

  /** Notes where a field comes from: one source decides it, or several are united. */
  private static void credit(
      List<Held<Occupation>> records,
      String field,
      Predicate<Occupation> has,
      SortedMap<String, Provenance> provenance) {
    boolean united = UNITED.contains(field);
    boolean decided = false;
    for (Held<Occupation> held : records) {
      Provenance source = held.document().provenance().get(field);
      if (source != null && has.test(held.document()) && (united || !decided)) {
        provenance.put(decided ? field + "." + held.source() : field, source);
        decided = true;
      }
    }
  }
}
