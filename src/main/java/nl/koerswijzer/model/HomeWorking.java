package nl.koerswijzer.model;

/** How far work can be done from home. */
public enum HomeWorking {
  NO,
  HYBRID,
  FULL
}
