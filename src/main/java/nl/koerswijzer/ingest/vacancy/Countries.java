package nl.koerswijzer.ingest.vacancy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Countries by their names in the languages of adverts and by their codes. */
final class Countries {
  static final String DUTCH = "NL";

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  static boolean isName(String text) {
    return CODES.containsKey(text.toLowerCase(Locale.ROOT));
  }

  /** ISO 3166 code of a country by code or name; empty when it is no country. */
  static String code(String text) {
    String plain = text.strip();
    String code = CODES.get(plain.toLowerCase(Locale.ROOT));
    if (code != null) {
      return code;
    }
    return plain.matches("[A-Za-z]{2}") ? plain.toUpperCase(Locale.ROOT) : "";
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      for (Locale language :
          List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("nl"))) {
        codes.putIfAbsent(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
      }
      codes.putIfAbsent(country.getISO3Country().toLowerCase(Locale.ROOT), code);
    }
    codes.put("the netherlands", DUTCH);
    codes.put("holland", DUTCH);
    codes.put("nl", DUTCH);
    codes.put("uk", "GB");
    return codes;
  }
}
