package nl.koerswijzer.ingest.esco;

/** Addresses of ESCO concepts. */
final class EscoUri {
  private static final String FIELD_OF_STUDY = "/isced-f/";

  private EscoUri() {}

  /** The UUID at the end. */
  static String uuid(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** The id of a skill group: its code, or {@code K} and the ISCED-F code, or the UUID. */
  static String groupId(String uri, String code) {
    if (uri.contains(FIELD_OF_STUDY)) {
      return "K" + uuid(uri);
    }
    return code.isEmpty() ? uuid(uri) : code;
  }
}
