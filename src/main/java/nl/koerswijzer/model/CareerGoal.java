package nl.koerswijzer.model;

/** Where a client wants to get; it shifts how much each part of a match counts. */
public enum CareerGoal {
  /** To grow: more responsibility and more pay, also when that takes learning. */
  RISE,
  /** To earn well, such as to be able to stop early. */
  EARN,
  /** To be less burdened, such as when a burn-out threatens. */
  EASE,
  /** To have work and pay soon. */
  SOON
}
