package nl.koerswijzer.ingest.esco;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koerswijzer.model.Text;
import org.jspecify.annotations.Nullable;

/** What the Dutch and the English files say of one concept. */
final class Wording {
  /** Labels stand on lines of their own in the main files, and between bars in the collections. */
  private static final Pattern BETWEEN_LABELS = Pattern.compile("\\s*\\n\\s*|\\s+\\|\\s+");

  private final OneLanguage dutch = new OneLanguage();
  private final OneLanguage english = new OneLanguage();

  private static final class OneLanguage {
    private final Set<String> others = new LinkedHashSet<>();
    private @Nullable String label;
    private @Nullable String description;
  }

  /** Adds what one file says; what an earlier file said stands. */
  void add(
      String language,
      @Nullable String label,
      @Nullable String otherLabels,
      @Nullable String description) {
    OneLanguage own = language.equals("nl") ? dutch : english;
    if (own.label == null) {
      own.label = label;
    }
    if (own.description == null) {
      own.description = description;
    }
    if (otherLabels != null) {
      own.others.addAll(List.of(BETWEEN_LABELS.split(otherLabels.strip(), -1)));
      own.others.remove("");
    }
  }

  /**
   * @throws IllegalArgumentException when no file gave it a label
   */
  Text title() {
    return new Text(dutch.label, english.label);
  }

  @Nullable Text description() {
    return dutch.description == null && english.description == null
        ? null
        : new Text(dutch.description, english.description);
  }

  /** The other Dutch labels, without the title. */
  List<String> dutchNames() {
    return others(dutch);
  }

  /** The other English labels, without the title. */
  List<String> englishNames() {
    return others(english);
  }

  private static List<String> others(OneLanguage language) {
    List<String> others = new ArrayList<>(language.others);
    others.remove(language.label);
    return others;
  }
}
