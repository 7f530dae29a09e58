package nl.koerswijzer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can show or learn.
 *
 * @param id ESCO UUID or readable slug
 * @param uri the ESCO concept, absent when there is none
 * @param title preferred label
 * @param firstPerson how a person would say it, such as "Ik kan een kassa bedienen"
 * @param kind the sort of skill
 * @param broader ids of skills and groups directly above this one in the hierarchy
 * @param related ids of skills that are of use with this one, as ESCO's skill relations say; also
 *     the other way round only when the source says so
 * @param words other wordings by which the skill is recognized
 * @param description what it means, absent when nobody described it
 */
public record Skill(
    String id,
    @Nullable String uri,
    Text title,
    @Nullable Text firstPerson,
    SkillKind kind,
    List<String> broader,
    List<String> related,
    List<String> words,
    @Nullable Text description) {
  public Skill {
    broader = List.copyOf(broader);
    related = List.copyOf(related);
    words = List.copyOf(words);
  }
}
