package nl.koerswijzer.model;

/** The kind of agreement that a vacancy offers. */
public enum ContractType {
  PERMANENT,
  TEMPORARY,
  AGENCY,
  FREELANCE,
  APPRENTICESHIP,
  INTERNSHIP,
  VOLUNTEER
}
