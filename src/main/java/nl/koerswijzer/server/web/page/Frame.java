package nl.koerswijzer.server.web.page;

import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Language;

/**
 * What every page has: its language, its title and its place in the navigation.
 *
 * @param words the language of the page
 * @param title title of the page, shown by the browser
 * @param path address of the page in Dutch, with its query when that holds nothing personal
 * @param active which entry of the navigation is the current one; empty for none
 * @param answers whether the page was made from answers that only the page itself holds, so that
 *     they have to be handed over again for the other language
 */
public record Frame(Words words, String title, String path, String active, boolean answers) {
  /** A sentence in the language of the page. */
  public String say(String key, Object... arguments) {
    return words.messages().text(words.language(), key, arguments);
  }

  /** The address of a page in the language of this one. */
  public String href(String path) {
    return href(words.language(), path);
  }

  /** The address of this page in the other language. */
  public String inOtherLanguage() {
    return href(otherLanguage(), path);
  }

  public Language otherLanguage() {
    return words.language() == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
  }

  public String language() {
    return words.language().code();
  }

  /** What marks an entry of the navigation as the current one, absent for the others. */
  public @org.jspecify.annotations.Nullable String current(String entry) {
    return active.equals(entry) ? "page" : null;
  }

  private static String href(Language language, String path) {
    return language == Language.DUTCH ? path : "/" + language.code() + path;
  }
}
