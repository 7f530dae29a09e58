package nl.koerswijzer.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Skill;

/**
 * Skills that count partly in each other's place, because the hierarchy or a relation says that
 * they are close: a held skill counts 0.4 for one that is broader, 0.2 for one that is narrower,
 * 0.1 for a related one and for a sibling, which has the same broader skill with at most twelve
 * below it; the highest when several hold. Who can do something narrow can do much of what is
 * broader; who can do something broad knows the start of what is narrower. The order is a
 * principle, the numbers are our own judgement.
 */
public final class Neighbours {
  private static final double BROADER = 0.4;
  private static final double NARROWER = 0.2;
  private static final double SIBLING = 0.1;
  private static final double RELATED = 0.1;
  private static final int LARGEST_FAMILY = 12;

  private final int[][] skills;
  private final float[][] credits;

  Neighbours(Catalog catalog) {
    int size = catalog.skills().size();
    Map<String, Integer> indices = HashMap.newHashMap(size);
    for (Skill skill : catalog.skills()) {
      indices.put(skill.id(), indices.size());
    }
    List<Map<Integer, Float>> found = new ArrayList<>(size);
    for (int skill = 0; skill < size; skill++) {
      found.add(new TreeMap<>());
    }
    Map<Integer, List<Integer>> families = new TreeMap<>();
    for (int skill = 0; skill < size; skill++) {
      for (String id : catalog.skills().get(skill).broader()) {
        Integer broader = indices.get(id);
        if (broader != null) {
          add(found, skill, broader, BROADER);
          add(found, broader, skill, NARROWER);
          families.computeIfAbsent(broader, any -> new ArrayList<>()).add(skill);
        }
      }
      for (String id : catalog.skills().get(skill).related()) {
        Integer related = indices.get(id);
        if (related != null) {
          add(found, skill, related, RELATED);
          add(found, related, skill, RELATED);
        }
      }
    }
    families.values().forEach(family -> addSiblings(found, family));
    skills = new int[size][];
    credits = new float[size][];
    for (int skill = 0; skill < size; skill++) {
      pack(skill, found.get(skill));
    }
  }

  private static void addSiblings(List<Map<Integer, Float>> found, List<Integer> family) {
    if (family.size() > LARGEST_FAMILY) {
      return;
    }
    for (int one : family) {
      for (int other : family) {
        add(found, one, other, SIBLING);
      }
    }
  }

  private static void add(List<Map<Integer, Float>> found, int held, int needed, double credit) {
    if (held != needed) {
      found.get(held).merge(needed, (float) credit, Math::max);
    }
  }

  private void pack(int skill, Map<Integer, Float> found) {
    skills[skill] = found.keySet().stream().mapToInt(Integer::intValue).toArray();
    credits[skill] = new float[found.size()];
    for (int place = 0; place < skills[skill].length; place++) {
      credits[skill][place] = found.getOrDefault(skills[skill][place], 0f);
    }
  }

  /** The skills in whose place a held skill counts partly, ascending; not to be changed. */
  public int[] of(int held) {
    return skills[held];
  }

  /** How far it counts in the place of the neighbour at this position, 0–1. */
  public double credit(int held, int position) {
    return credits[held][position];
  }

  /** How far a held skill counts in the place of a needed one, 0–1; 1 for the skill itself. */
  public double creditFor(int held, int needed) {
    if (held == needed) {
      return 1;
    }
    int position = Arrays.binarySearch(skills[held], needed);
    return position < 0 ? 0 : credits[held][position];
  }
}
