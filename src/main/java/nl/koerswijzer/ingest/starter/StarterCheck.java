package nl.koerswijzer.ingest.starter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.ingest.starter.Finding.Rule;
import nl.koerswijzer.ingest.starter.Starter.Part;
import nl.koerswijzer.model.Progress;
import org.jspecify.annotations.Nullable;

/** Checks that the starter set keeps the rules of {@code index-data/starter/GUIDE.md}. */
public final class StarterCheck {
  private static final Amount SKILLS = new Amount(Rule.SKILL_COUNT, "skills", 8, 20);
  private static final Amount NAMES = new Amount(Rule.NAME_COUNT, "other names", 5, 15);
  private static final Amount DESCRIPTION =
      new Amount(Rule.SENTENCE_COUNT, "sentences in its description", 3, 5);
  private static final Amount DAY = new Amount(Rule.SENTENCE_COUNT, "sentences in its day", 3, 5);
  private static final double LONGEST_MEDIAN_SENTENCE = 14;

  private final Starter starter;
  private final StarterGroups groups;
  private final @Nullable ForeignSentences foreign;
  private final WordList english = WordList.read("english-leftovers.txt");
  private final WordList brands = WordList.read("brands.txt");
  private final List<Finding> findings = new ArrayList<>();

  private StarterCheck(Starter starter, StarterGroups groups, @Nullable ForeignSentences foreign) {
    this.starter = starter;
    this.groups = groups;
    this.foreign = foreign;
  }

  /**
   * Checks a folder.
   *
   * @param folder the starter set, such as {@code index-data/starter}
   * @param data a folder with the files of ESCO and O*NET, to see that nothing was copied from
   *     them; that is not checked when it is absent
   * @throws ImportException when a file cannot be read at all
   */
  public static StarterReport check(Path folder, @Nullable Path data) throws ImportException {
    ForeignSentences foreign = data == null ? null : ForeignSentences.read(data);
    try (InputFiles files = InputFiles.open(List.of(folder), Progress.NONE)) {
      StarterCheck check =
          new StarterCheck(Starter.read(files), StarterGroups.read(files), foreign);
      return check.report();
    }
  }

  private StarterReport report() {
    StarterReferences references = new StarterReferences(starter);
    findings.addAll(starter.violations());
    findings.addAll(references.broken());
    findings.addAll(references.unknownOccupations());
    findings.addAll(groups.gaps(starter.occupations().stream().map(Part::value).toList()));
    checkNames();
    checkOrphans();
    starter.occupations().forEach(this::checkOccupation);
    starter.skills().forEach(part -> checkText(part, part.value().id(), texts(part.value())));
    starter
        .skillNames()
        .forEach(part -> checkText(part, part.value().esco(), List.of(part.value().dutch())));
    starter
        .trainings()
        .forEach(part -> checkText(part, part.value().id(), List.of(part.value().entry())));
    starter
        .questions()
        .forEach(part -> checkText(part, part.value().id(), List.of(part.value().nl())));
    findings.sort(
        Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message));
    return new StarterReport(counts(), findings, foreign != null && !foreign.isEmpty());
  }

  private void checkOccupation(Part<StarterFormat.Occupation> part) {
    StarterFormat.Occupation occupation = part.value();
    checkAmount(part, SKILLS, occupation.essential().size() + occupation.optional().size());
    checkAmount(part, NAMES, occupation.names().size());
    checkAmount(part, DESCRIPTION, DutchText.sentences(occupation.description()));
    checkAmount(part, DAY, DutchText.sentences(occupation.day()));
    checkClassification(part);
    List<String> prose = new ArrayList<>(occupation.entry());
    prose.add(occupation.description());
    prose.add(occupation.day());
    double median = DutchText.medianSentence(prose);
    if (median > LONGEST_MEDIAN_SENTENCE) {
      add(
          part,
          occupation.id(),
          Rule.SENTENCE_LENGTH,
          "half of the sentences have "
              + Math.round(median)
              + " words or more, expected at most 14");
    }
    prose.addAll(occupation.tasks());
    checkText(part, occupation.id(), prose);
  }

  /** How many there may be of something. */
  private record Amount(Rule rule, String what, int fewest, int most) {}

  private void checkAmount(Part<StarterFormat.Occupation> part, Amount amount, int found) {
    if (found < amount.fewest || found > amount.most) {
      add(
          part,
          part.value().id(),
          amount.rule,
          "has "
              + found
              + " "
              + amount.what
              + ", expected "
              + amount.fewest
              + " to "
              + amount.most);
    }
  }

  private void checkClassification(Part<StarterFormat.Occupation> part) {
    StarterFormat.Occupation occupation = part.value();
    if (!occupation.brc().equals(part.group())) {
      add(
          part,
          occupation.id(),
          Rule.CLASSIFICATION,
          "has BRC " + occupation.brc() + " in a file of group " + part.group());
    }
    String expected = groups.brcOfIsco().get(occupation.isco());
    if (groups.brcOfIsco().isEmpty()) {
      return;
    }
    if (expected == null) {
      add(part, occupation.id(), Rule.CLASSIFICATION, "ISCO " + occupation.isco() + " is unknown");
    } else if (!expected.equals(occupation.brc())) {
      add(
          part,
          occupation.id(),
          Rule.CLASSIFICATION,
          "ISCO " + occupation.isco() + " leads to BRC " + expected + ", not " + occupation.brc());
    }
  }

  private void checkText(Part<?> part, String subject, List<String> texts) {
    for (String text : texts) {
      english
          .firstIn(text)
          .ifPresent(
              word -> add(part, subject, Rule.ENGLISH, "has the English word '" + word + "'"));
      brands
          .firstIn(text)
          .ifPresent(word -> add(part, subject, Rule.BRAND, "has the brand name '" + word + "'"));
      if (foreign != null) {
        foreign
            .firstIn(text)
            .ifPresent(
                row -> add(part, subject, Rule.COPIED, "stands in ESCO or O*NET: '" + row + "'"));
      }
    }
  }

  /** A title or name stands in one occupation only, once. */
  private void checkNames() {
    Map<String, String> owners = new HashMap<>();
    for (Part<StarterFormat.Occupation> part : starter.occupations()) {
      StarterFormat.Occupation occupation = part.value();
      List<String> names = new ArrayList<>();
      names.add(occupation.title());
      if (occupation.feminine() != null) {
        names.add(occupation.feminine());
      }
      names.addAll(occupation.names());
      for (String name : names) {
        String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), occupation.id());
        if (owner != null) {
          String other = owner.equals(occupation.id()) ? "twice" : "also in " + owner;
          add(part, occupation.id(), Rule.UNIQUE_NAME, "the name '" + name + "' stands " + other);
        }
      }
    }
    checkUnique(
        starter.occupationNames(),
        "title",
        StarterFormat.EscoName::esco,
        StarterFormat.EscoName::dutch,
        owners);
    Map<String, String> skills = new HashMap<>();
    checkUnique(
        starter.skills(), "label", StarterFormat.Skill::id, StarterFormat.Skill::label, skills);
    checkUnique(
        starter.skillNames(),
        "name",
        StarterFormat.EscoName::esco,
        StarterFormat.EscoName::dutch,
        skills);
    checkUnique(
        starter.trainings(), "title", StarterFormat.Training::id, StarterFormat.Training::title);
    checkUnique(starter.themes(), "title", StarterFormat.Theme::id, StarterFormat.Theme::title);
    checkUnique(
        starter.questions(), "text", StarterFormat.Question::id, StarterFormat.Question::nl);
  }

  private <T> void checkUnique(
      List<Part<T>> parts, String what, Function<T, String> id, Function<T, String> name) {
    checkUnique(parts, what, id, name, new HashMap<>());
  }

  /**
   * @param owners who bears a name already, in lower case; those of the parts are added
   */
  private <T> void checkUnique(
      List<Part<T>> parts,
      String what,
      Function<T, String> id,
      Function<T, String> name,
      Map<String, String> owners) {
    for (Part<T> part : parts) {
      String value = name.apply(part.value());
      String owner = owners.putIfAbsent(value.toLowerCase(Locale.ROOT), id.apply(part.value()));
      if (owner != null) {
        add(
            part,
            id.apply(part.value()),
            Rule.UNIQUE_NAME,
            "the " + what + " '" + value + "' stands also in " + owner);
      }
    }
  }

  private void checkOrphans() {
    Set<String> used = new HashSet<>();
    for (Part<StarterFormat.Occupation> part : starter.occupations()) {
      used.addAll(part.value().essential().keySet());
      used.addAll(part.value().optional().keySet());
    }
    for (Part<StarterFormat.Skill> part : starter.skills()) {
      if (!used.contains(part.value().id())) {
        add(part, part.value().id(), Rule.ORPHAN_SKILL, "is a skill that no occupation needs");
      }
    }
  }

  private SortedMap<String, Integer> counts() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    counts.put("occupations", starter.occupations().size());
    counts.put("skills", starter.skills().size());
    counts.put("names of ESCO skills", starter.skillNames().size());
    counts.put("trainings", starter.trainings().size());
    counts.put("themes", starter.themes().size());
    counts.put("questions", starter.questions().size());
    counts.put("ISCO groups", distinct(StarterFormat.Occupation::isco));
    counts.put("BRC groups", distinct(StarterFormat.Occupation::brc));
    return counts;
  }

  private int distinct(Function<StarterFormat.Occupation, String> code) {
    return (int) starter.occupations().stream().map(Part::value).map(code).distinct().count();
  }

  private static List<String> texts(StarterFormat.Skill skill) {
    List<String> texts = new ArrayList<>();
    texts.add(skill.label());
    if (skill.ican() != null) {
      texts.add(skill.ican());
    }
    if (skill.description() != null) {
      texts.add(skill.description());
    }
    return texts;
  }

  private void add(Part<?> part, String subject, Rule rule, String message) {
    findings.add(new Finding(part.file(), part.line(), subject, rule, message));
  }
}
