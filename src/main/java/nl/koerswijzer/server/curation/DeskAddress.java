package nl.koerswijzer.server.curation;

/** Addresses of the desk, in Dutch; the English ones stand below {@code /en}. */
final class DeskAddress {
  static final String DESK = "/curatie";
  static final String LOGIN = DESK + "/aanmelden";
  static final String LOGOUT = DESK + "/afmelden";
  static final String WELCOME = DESK + "/welkom";
  static final String SOURCES = DESK + "/bronnen";
  static final String JOBS = DESK + "/werk";
  static final String RUNS = DESK + "/bezoeken";
  static final String QUARANTINE = DESK + "/quarantaine";
  static final String DOUBLES = DESK + "/dubbelen";
  static final String TITLES = DESK + "/titels";
  static final String GENERATIONS = DESK + "/generaties";
  static final String SHELF = DESK + "/houdbaarheid";
  static final String LOG = DESK + "/logboek";

  private DeskAddress() {}
}
