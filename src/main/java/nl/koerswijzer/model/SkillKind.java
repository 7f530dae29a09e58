package nl.koerswijzer.model;

/** What sort of thing a skill is, after ESCO's skill pillar. */
public enum SkillKind {
  SKILL,
  KNOWLEDGE,
  TRANSVERSAL,
  LANGUAGE
}
