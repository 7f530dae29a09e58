package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * One way to name an occupation.
 *
 * @param concept position of the occupation among those that are searched
 * @param text as it is written
 * @param preferred whether it is the occupation's title and not another name
 */
public record TitleLabel(int concept, String text, Language language, boolean preferred) {
  /** Every title and name of every occupation, each once per occupation, titles first. */
  public static List<TitleLabel> of(Catalog catalog) {
    List<TitleLabel> labels = new ArrayList<>();
    for (int concept = 0; concept < catalog.occupations().size(); concept++) {
      Map<String, TitleLabel> once = new LinkedHashMap<>();
      Occupation occupation = catalog.occupations().get(concept);
      add(once, concept, occupation.title().dutch(), Language.DUTCH, true);
      add(once, concept, occupation.feminine(), Language.DUTCH, true);
      for (String name : occupation.names()) {
        add(once, concept, name, Language.DUTCH, false);
      }
      add(once, concept, occupation.title().english(), Language.ENGLISH, true);
      for (String name : occupation.englishNames()) {
        add(once, concept, name, Language.ENGLISH, false);
      }
      labels.addAll(once.values());
    }
    return labels;
  }

  private static void add(
      Map<String, TitleLabel> once,
      int concept,
      @Nullable String text,
      Language language,
      boolean preferred) {
    if (text != null && !text.isBlank()) {
      once.putIfAbsent(Words.key(text), new TitleLabel(concept, text, language, preferred));
    }
  }
}
