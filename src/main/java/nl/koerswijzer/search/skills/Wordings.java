package nl.koerswijzer.search.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.search.titles.TitleLabel;
import org.jspecify.annotations.Nullable;

/**
 * All wordings of a catalog: the titles of skills, their other names and how a person would say
 * them, and as clues the wordings of themes and the titles of occupations, which stand for the
 * skills that belong to them.
 */
final class Wordings {
  static final float TITLE = 0.9f;
  static final float NAME = 0.8f;
  static final float SINGLE = 0.75f;
  static final float TAKEN_APART = 0.7f;
  static final float SAID = 0.7f;
  static final float THEME = 0.35f;
  static final float OCCUPATION = 0.3f;

  private static final int MOST_STEMS = 6;
  private static final int SKILLS_OF_OCCUPATION = 6;

  /** What a title adds to keep two skills apart, such as “Java (computer programming)”. */
  private static final Pattern ADDITION = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

  private final Catalog catalog;
  private final CompoundSplitter splitter;
  private final TextStems stems = new TextStems();

  /** Stems of the verbs at the end of titles of skills. */
  private final Set<String> verbs = new HashSet<>();

  private final TreeMap<String, Wording> wordings = new TreeMap<>();

  private Wordings(Catalog catalog, CompoundSplitter splitter) {
    this.catalog = catalog;
    this.splitter = splitter;
  }

  /** Each wording once, ordered; the surest source of one goes before others. */
  static List<Wording> of(Catalog catalog, CompoundSplitter splitter) {
    Wordings wordings = new Wordings(catalog, splitter);
    wordings.addSkills();
    for (Theme theme : catalog.contents().themes()) {
      wordings.addTheme(theme);
    }
    for (TitleLabel label : TitleLabel.of(catalog)) {
      List<Integer> skills = wordings.typical(label.concept());
      wordings.add(label.text(), label.language() == Language.DUTCH, OCCUPATION, skills);
    }
    return new ArrayList<>(wordings.wordings.values());
  }

  private void addSkills() {
    for (int index = 0; index < catalog.skills().size(); index++) {
      Skill skill = catalog.skills().get(index);
      List<Integer> one = List.of(index);
      addTitle(skill.title().dutch(), true, one);
      addTitle(skill.title().english(), false, one);
      addVerb(skill.kind(), skill.title().dutch());
    }
    for (int index = 0; index < catalog.skills().size(); index++) {
      Skill skill = catalog.skills().get(index);
      List<Integer> one = List.of(index);
      addHalves(skill.title().dutch(), one);
      for (String name : skill.words()) {
        add(name, true, NAME, one);
        addTakenApart(name, one);
        add(name, false, NAME, one);
      }
      if (skill.firstPerson() != null) {
        add(skill.firstPerson().dutch(), true, SAID, one);
        add(skill.firstPerson().english(), false, SAID, one);
      }
    }
  }

  private void addTitle(@Nullable String title, boolean isDutch, List<Integer> skill) {
    if (title != null) {
      add(title, isDutch, TITLE, skill);
      add(ADDITION.matcher(title).replaceFirst(""), isDutch, TITLE, skill);
    }
  }

  private void addHalves(@Nullable String title, List<Integer> skill) {
    if (title != null) {
      Coordination.of(title).forEach(half -> add(half, true, SINGLE, skill));
    }
  }

  private void addVerb(SkillKind kind, @Nullable String title) {
    List<String> words = title == null ? List.of() : Words.of(title);
    if (kind == SkillKind.SKILL && words.size() > 1 && words.getLast().endsWith("en")) {
      verbs.add(stems.dutch(words.getLast()));
    }
  }

  /** What “kaartverkoop” names as a thing, people say as what they do: “kaartjes verkopen”. */
  private void addTakenApart(String name, List<Integer> skill) {
    List<String> parts = splitter.split(Words.key(name));
    if (parts.size() == 2 && verbs.contains(stems.dutch(parts.getLast()))) {
      add(String.join(" ", parts), true, TAKEN_APART, skill);
    }
  }

  private void addTheme(Theme theme) {
    List<Integer> skills =
        theme.skills().stream().map(catalog::skillIndex).filter(index -> index >= 0).toList();
    theme.words().forEach(wording -> add(wording, true, THEME, skills));
    add(theme.title().english(), false, THEME, skills);
  }

  /** The essential skills of an occupation that the fewest others need. */
  private List<Integer> typical(int occupation) {
    return IntStream.of(catalog.essentialSkills(occupation))
        .boxed()
        .sorted(Comparator.comparingInt(skill -> catalog.occupationsOf(skill).length))
        .limit(SKILLS_OF_OCCUPATION)
        .toList();
  }

  private void add(
      @Nullable String wording, boolean isDutch, float confidence, List<Integer> skills) {
    if (wording == null || skills.isEmpty()) {
      return;
    }
    List<String> telling = stems.telling(wording, isDutch);
    if (!telling.isEmpty() && telling.size() <= MOST_STEMS) {
      String text = Words.key(wording);
      String key = text + "\t" + String.join(" ", telling);
      Wording known = wordings.get(key);
      if (known == null || (known.confidence() == confidence && confidence >= SAID)) {
        wordings.put(key, joined(known, new Wording(text, telling, confidence, skills)));
      }
    }
  }

  private static Wording joined(@Nullable Wording known, Wording other) {
    if (known == null) {
      return other;
    }
    List<Integer> all =
        Stream.concat(known.skills().stream(), other.skills().stream()).distinct().toList();
    return new Wording(known.text(), known.stems(), known.confidence(), all);
  }
}
