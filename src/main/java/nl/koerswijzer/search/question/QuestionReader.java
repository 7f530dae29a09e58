package nl.koerswijzer.search.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Reads everyday queries, Dutch and English, by rules over the themes, places and vocabularies of a
 * catalog and the phrases of {@code language/conditions.tsv}.
 */
public final class QuestionReader {
  /** So many characters of a query are read. */
  public static final int MAX_CHARACTERS = 1000;

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(working|work|jobs?|being|doing) (with|in|for|at|on|from|under|during)?"
              + "( the| people's| a)?\\b ?");
  private static final Pattern LIST = Pattern.compile(",| and | or ");
  private static final int SHORTEST = 3;
  private static final String HOURS_HEADING = "hours";

  private final Phrases<Sign> conditions = Conditions.standard();
  private final Phrases<NamedTheme> themes = new Phrases<>();
  private final Places places;
  private final Set<String> titles;
  private final Set<String> demandsOfHours = new HashSet<>();

  /**
   * A wording of a theme.
   *
   * @param isTitle whether the wording is also the title of an occupation
   */
  record NamedTheme(String id, boolean isTitle) {}

  public QuestionReader(Catalog catalog) {
    places = new Places(catalog);
    for (Term term : catalog.contents().terms()) {
      if (term.vocabulary().equals("demand") && term.heading().equals(HOURS_HEADING)) {
        demandsOfHours.add(term.id());
      }
    }
    titles = titles(catalog);
    for (Theme theme : catalog.contents().themes()) {
      add(theme, theme.title().dutch());
      theme.words().forEach(wording -> add(theme, wording));
    }
    for (Theme theme : catalog.contents().themes()) {
      addEnglish(theme);
    }
  }

  private static Set<String> titles(Catalog catalog) {
    Set<String> titles = new HashSet<>();
    for (Occupation occupation : catalog.occupations()) {
      add(titles, occupation.title().dutch());
      add(titles, occupation.title().english());
      occupation.names().forEach(name -> add(titles, name));
      occupation.englishNames().forEach(name -> add(titles, name));
    }
    return titles;
  }

  private static void add(Set<String> titles, @Nullable String title) {
    if (title != null) {
      titles.add(title.toLowerCase(Locale.ROOT));
    }
  }

  private void add(Theme theme, @Nullable String wording) {
    if (wording != null) {
      String lower = wording.toLowerCase(Locale.ROOT);
      boolean isTitle =
          titles.contains(lower)
              || titles.contains(lower.replace(" ", ""))
              || titles.contains(lower + " werker");
      themes.add(wording, new NamedTheme(theme.id(), isTitle));
    }
  }

  private void addEnglish(Theme theme) {
    String english = theme.title().english();
    if (english == null) {
      return;
    }
    add(theme, english);
    String core = INTRODUCTION.matcher(english.toLowerCase(Locale.ROOT)).replaceFirst("");
    for (String wording : LIST.split(core, -1)) {
      if (Words.key(wording).length() >= SHORTEST) {
        add(theme, wording);
      }
    }
  }

  /** What a query says; of a longer text the first {@value #MAX_CHARACTERS} characters. */
  public Question read(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
    List<Part> parts =
        titles.contains(head.strip().toLowerCase(Locale.ROOT))
            ? List.of(title(head))
            : new Reading(this, new Sentence(head)).parts();
    return new Question(text, Remainder.with(text, head.length(), parts));
  }

  /** A whole title is no theme, even when its words are ("software engineer"). */
  private static Part title(String text) {
    List<Words.Word> words = Words.located(text);
    int start = words.getFirst().start();
    int end = words.getLast().end();
    return new Part(new Meaning.OfWords(text.substring(start, end)), start, end, false);
  }

  Phrases<Sign> conditions() {
    return conditions;
  }

  Phrases<NamedTheme> themes() {
    return themes;
  }

  Places places() {
    return places;
  }

  /** Whether something that work asks is about its hours, which adverts name too. */
  public boolean isOfHours(String demand) {
    return demandsOfHours.contains(demand);
  }
}
