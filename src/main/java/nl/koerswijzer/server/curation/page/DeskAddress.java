package nl.koerswijzer.server.curation.page;

/** Addresses of the desk, in Dutch; the English ones stand below {@code /en}. */
public final class DeskAddress {
  public static final String DESK = "/curatie";
  public static final String LOGIN = DESK + "/aanmelden";
  public static final String LOGOUT = DESK + "/afmelden";
  public static final String WELCOME = DESK + "/welkom";
  public static final String SOURCES = DESK + "/bronnen";
  public static final String JOBS = DESK + "/werk";
  public static final String RUNS = DESK + "/bezoeken";
  public static final String QUARANTINE = DESK + "/quarantaine";
  public static final String DOUBLES = DESK + "/dubbelen";
  public static final String TITLES = DESK + "/titels";
  public static final String GENERATIONS = DESK + "/generaties";
  public static final String SHELF = DESK + "/houdbaarheid";
  public static final String LOG = DESK + "/logboek";

  private DeskAddress() {}

  /** Where the first curator chooses a name. */
  public static String welcome(String token) {
    return WELCOME + "/" + token;
  }
}
