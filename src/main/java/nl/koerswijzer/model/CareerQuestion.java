package nl.koerswijzer.model;

/** What brings a person: the career question that sets the path. */
public enum CareerQuestion {
  /** "Wat zal ik kiezen?" */
  CHOOSE,
  /** "Hoe kan ik verder komen?" */
  PROGRESS,
  /** "Is dit nu alles?" */
  MEANING,
  /** "Ik loop steeds vast." */
  STUCK
}
