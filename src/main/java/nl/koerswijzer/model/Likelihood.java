package nl.koerswijzer.model;

/** How usual something is in an occupation. */
public enum Likelihood {
  USUAL,
  POSSIBLE,
  RARE
}
