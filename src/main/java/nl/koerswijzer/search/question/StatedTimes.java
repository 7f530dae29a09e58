package nl.koerswijzer.search.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which demands on one's hours an advert names, such as {@code nights}. A word in whose
 * neighborhood stands “geen”, “no” or “vrij” does not count. Only the beginnings of words are
 * looked at, so that “nachtdiensten” and “weekendwerk” count too; every letter is read once.
 */
public final class StatedTimes {
  private static final int BEFORE = 24;
  private static final int AFTER = 12;
  private static final Pattern NOT_SO =
      Pattern.compile("\\b(geen|niet|nooit|zonder|vrij|no|not|never|without|free|off)\\b");

  /** By first letter: beginnings of words, and what they name. */
  private static final Map<Character, List<Beginning>> BEGINNINGS =
      Map.of(
          'n', List.of(new Beginning("nacht", "nights"), new Beginning("night", "nights")),
          'a', List.of(new Beginning("avond", "evenings")),
          'e', List.of(new Beginning("evening", "evenings")),
          'w',
              List.of(
                  new Beginning("weekend", "weekends"),
                  new Beginning("wisseldienst", "irregular-hours")),
          'z', List.of(new Beginning("zaterdag", "weekends"), new Beginning("zondag", "weekends")),
          's',
              List.of(
                  new Beginning("saturday", "weekends"),
                  new Beginning("sunday", "weekends"),
                  new Beginning("shift work", "irregular-hours")),
          'p',
              List.of(
                  new Beginning("ploegen", "irregular-hours"), new Beginning("piket", "on-call")),
          'o',
              List.of(
                  new Beginning("onregelmatig", "irregular-hours"),
                  new Beginning("oproep", "on-call"),
                  new Beginning("on-call", "on-call")),
          'i', List.of(new Beginning("irregular hours", "irregular-hours")),
          'b', List.of(new Beginning("bereikbaarheidsdienst", "on-call")));

  private record Beginning(String letters, String demand) {}

  private StatedTimes() {}

  /** Ids of the demands that a text names, ordered. */
  public static Set<String> of(String text) {
    Set<String> stated = new TreeSet<>();
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      boolean isLetter = Character.isLetter(text.charAt(at));
      if (isLetter && !inWord) {
        addAt(text, at, stated);
      }
      inWord = isLetter;
    }
    return stated;
  }

  private static void addAt(String text, int at, Set<String> stated) {
    for (Beginning beginning :
        BEGINNINGS.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
      String letters = beginning.letters();
      if (text.regionMatches(true, at, letters, 0, letters.length())
          && !stated.contains(beginning.demand())
          && isSo(text, at, letters.length())) {
        stated.add(beginning.demand());
      }
    }
  }

  private static boolean isSo(String text, int at, int length) {
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(text.length(), at + length + AFTER);
    String around = text.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    return !NOT_SO.matcher(around).find();
  }
}
