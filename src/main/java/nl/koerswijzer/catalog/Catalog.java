package nl.koerswijzer.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillNeed;

/**
 * The labour-market graph: immutable, in memory, addressed by dense indices so that matching can
 * run over arrays. Occupations and skills are ordered by id; an index is a position in that order.
 */
public final class Catalog {
  /** An ESCO URI is one of these and a UUID; the UUID is an id or an alias. */
  private static final String OCCUPATION_SPACE = "http://data.europa.eu/esco/occupation/";

  private static final String SKILL_SPACE = "http://data.europa.eu/esco/skill/";

  private final CatalogContents contents;
  private final Map<String, Integer> occupationIndex;
  private final Map<String, Integer> skillIndex;
  private final int[][] needs;
  private final int[][] essential;
  private final int[][] optional;
  private final int[][] occupationsOfSkill;
  private final Gazetteer gazetteer;

  /**
   * @throws IllegalArgumentException when an occupation needs a skill that is not among the skills,
   *     or an id stands twice
   */
  public Catalog(CatalogContents contents) {
    this.contents = contents;
    occupationIndex = HashMap.newHashMap(contents.occupations().size());
    for (Occupation occupation : contents.occupations()) {
      putOnce(occupationIndex, occupation.id());
    }
    skillIndex = HashMap.newHashMap(contents.skills().size());
    for (Skill skill : contents.skills()) {
      putOnce(skillIndex, skill.id());
    }
    needs = new int[contents.occupations().size()][];
    essential = new int[contents.occupations().size()][];
    optional = new int[contents.occupations().size()][];
    for (int occupation = 0; occupation < essential.length; occupation++) {
      splitNeeds(occupation);
    }
    occupationsOfSkill = invert();
    gazetteer = new Gazetteer(contents.municipalities(), contents.places());
  }

  public CatalogContents contents() {
    return contents;
  }

  /** Finds towns and postcodes. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public List<Occupation> occupations() {
    return contents.occupations();
  }

  public List<Skill> skills() {
    return contents.skills();
  }

  /** The occupation with this id, ESCO URI or starter slug. */
  public Optional<Occupation> occupation(String id) {
    int index = occupationIndex(id);
    return index < 0 ? Optional.empty() : Optional.of(occupations().get(index));
  }

  /** The skill with this id, ESCO URI or starter slug. */
  public Optional<Skill> skill(String id) {
    int index = skillIndex(id);
    return index < 0 ? Optional.empty() : Optional.of(skills().get(index));
  }

  /** Position of the occupation with this id, ESCO URI or starter slug; −1 when there is none. */
  public int occupationIndex(String id) {
    return index(occupationIndex, OCCUPATION_SPACE, id);
  }

  /** Position of the skill with this id, ESCO URI or starter slug; −1 when there is none. */
  public int skillIndex(String id) {
    return index(skillIndex, SKILL_SPACE, id);
  }

  /**
   * Indices of the skills of an occupation, in the order in which it has them; not to be changed.
   */
  public int[] needs(int occupation) {
    return needs[occupation];
  }

  /** Indices of the essential skills of an occupation, ascending; not to be changed. */
  public int[] essentialSkills(int occupation) {
    return essential[occupation];
  }

  /** Indices of the optional skills of an occupation, ascending; not to be changed. */
  public int[] optionalSkills(int occupation) {
    return optional[occupation];
  }

  /** Indices of the occupations that need a skill in any way, ascending; not to be changed. */
  public int[] occupationsOf(int skill) {
    return occupationsOfSkill[skill];
  }

  private int index(Map<String, Integer> indices, String space, String id) {
    String known = id.startsWith(space) ? id.substring(space.length()) : id;
    Integer index = indices.get(known);
    if (index == null) {
      String canonical = contents.aliases().get(known);
      index = canonical == null ? null : indices.get(canonical);
    }
    return index == null ? -1 : index;
  }

  private static void putOnce(Map<String, Integer> indices, String id) {
    if (indices.put(id, indices.size()) != null) {
      throw new IllegalArgumentException("the id '" + id + "' stands twice");
    }
  }

  private void splitNeeds(int occupation) {
    List<SkillNeed> wanted = occupations().get(occupation).skills();
    needs[occupation] = wanted.stream().mapToInt(this::requireSkill).toArray();
    int[] indices = new int[wanted.size()];
    int essentials = 0;
    int optionals = wanted.size();
    for (int place = 0; place < indices.length; place++) {
      boolean isEssential = wanted.get(place).essential();
      indices[isEssential ? essentials++ : --optionals] = needs[occupation][place];
    }
    Arrays.sort(indices, 0, essentials);
    Arrays.sort(indices, essentials, indices.length);
    essential[occupation] = Arrays.copyOf(indices, essentials);
    optional[occupation] = Arrays.copyOfRange(indices, essentials, indices.length);
  }

  private int requireSkill(SkillNeed need) {
    int index = skillIndex(need.skill());
    if (index < 0) {
      throw new IllegalArgumentException("the skill '" + need.skill() + "' does not exist");
    }
    return index;
  }

  private int[][] invert() {
    int[] counts = new int[skills().size()];
    for (int occupation = 0; occupation < essential.length; occupation++) {
      for (int skill : essential[occupation]) {
        counts[skill]++;
      }
      for (int skill : optional[occupation]) {
        counts[skill]++;
      }
    }
    int[][] inverted = new int[counts.length][];
    for (int skill = 0; skill < counts.length; skill++) {
      inverted[skill] = new int[counts[skill]];
    }
    Arrays.fill(counts, 0);
    for (int occupation = 0; occupation < essential.length; occupation++) {
      for (int skill : essential[occupation]) {
        inverted[skill][counts[skill]++] = occupation;
      }
      for (int skill : optional[occupation]) {
        inverted[skill][counts[skill]++] = occupation;
      }
    }
    return inverted;
  }
}
