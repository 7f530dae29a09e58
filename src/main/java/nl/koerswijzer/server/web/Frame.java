package nl.koerswijzer.server.web;

import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.Language;

/**
 * What every page has: its language, its title and its place in the navigation.
 *
 * @param words the language of the page
 * @param title title of the page, shown by the browser
 * @param path address of the page in Dutch, with its query when that holds nothing personal
 * @param active which entry of the navigation is the current one; empty for none
 */
public record Frame(Words words, String title, String path, String active) {
  /** A sentence in the language of the page. */
  public String say(String key, Object... arguments) {
    return words.messages().text(words.language(), key, arguments);
  }

  /** The address of a page in the language of this one. */
  public String href(String path) {
    return prefix(words.language()) + path;
  }

  /** The address of this page in the other language. */
  public String inOtherLanguage() {
    return prefix(otherLanguage()) + path;
  }

  public Language otherLanguage() {
    return words.language() == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
  }

  public String language() {
    return words.language().code();
  }

  private static String prefix(Language language) {
    return language == Language.DUTCH ? "" : "/" + language.code();
  }
}
