package nl.koerswijzer.model;

import java.util.List;

/**
 * A group in the skill hierarchy, such as ESCO's {@code S3} (assisting and caring).
 *
 * @param id ESCO code such as {@code S3.1} or {@code K09}, or ESCO UUID
 * @param broader ids of the groups directly above
 */
public record SkillGroup(String id, Text title, List<String> broader) {
  public SkillGroup {
    broader = List.copyOf(broader);
  }
}
