package nl.koerswijzer.ingest.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.starter.Starter.Part;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/** What the starter files say, as records of the model. */
final class StarterRecords {
  static final String EDITORS = "redactie Koerswijzer";
  static final String LICENCE = "Apache-2.0";
  private static final Pattern EDITORIAL = Pattern.compile("redactie ([0-9]{4})");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

  private final LocalDate today;
  private final Set<String> occupations;

  /**
   * @param occupations ids of the occupations that exist; references to others are left out
   */
  StarterRecords(LocalDate today, Set<String> occupations) {
    this.today = today;
    this.occupations = occupations;
  }

  List<Term> terms(StarterFormat.Vocabulary vocabulary) {
    List<Term> terms = new ArrayList<>();
    vocabulary.values().forEach((heading, entries) -> add(terms, "value", heading, entries));
    vocabulary.demands().forEach((heading, entries) -> add(terms, "demand", heading, entries));
    add(terms, "time", "", vocabulary.times());
    for (StarterFormat.Vocabulary.Entry sector : vocabulary.sectors()) {
      add(terms, "sector", Optional.ofNullable(sector.sbi()).orElse(""), List.of(sector));
    }
    add(terms, "condition", "", vocabulary.conditions());
    add(terms, "register", "", vocabulary.registers());
    return terms;
  }

  Skill skill(Part<StarterFormat.Skill> part) {
    StarterFormat.Skill skill = part.value();
    return new Skill(
        skill.id(),
        uri("skill", skill.esco()),
        new Text(skill.label(), skill.english()),
        dutch(skill.ican()),
        SkillKind.valueOf(skill.kind().toUpperCase(Locale.ROOT)),
        List.of(part.group()),
        List.of(),
        skill.words(),
        dutch(skill.description()));
  }

  Occupation occupation(Part<StarterFormat.Occupation> part) {
    StarterFormat.Occupation occupation = part.value();
    return new Occupation(
        occupation.id(),
        uri("occupation", occupation.esco()),
        occupation.isco(),
        occupation.brc(),
        new Text(occupation.title(), occupation.english()),
        occupation.feminine(),
        occupation.names(),
        List.of(),
        Text.dutch(occupation.description()),
        new Portrait(
            occupation.tasks(),
            occupation.day(),
            occupation.entry(),
            known(occupation.up()),
            known(occupation.sideways())),
        needs(occupation),
        interests(occupation.interests()),
        new TreeMap<>(occupation.values()),
        level(occupation.level()),
        circumstances(occupation),
        provenance(part));
  }

  Training training(Part<StarterFormat.Training> part) {
    StarterFormat.Training training = part.value();
    return new Training(
        training.id(),
        training.crebo(),
        new Text(training.title(), training.english()),
        training.kind(),
        level(training.level()),
        training.months(),
        training.hoursPerWeek(),
        training.ways(),
        training.entry(),
        level(training.entryLevel()),
        entryRules(training.requires()),
        known(training.occupations()),
        training.skills(),
        training.grants(),
        training.cost(),
        training.funding(),
        List.of(),
        source(training.source()));
  }

  private List<EntryRule> entryRules(Map<String, List<String>> requires) {
    List<EntryRule> rules = new ArrayList<>();
    new TreeMap<>(requires)
        .forEach(
            (kind, values) -> {
              EntryRule.Kind known = EntryRule.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
              rules.add(new EntryRule(known, values));
            });
    return rules;
  }

  Theme theme(Part<StarterFormat.Theme> part) {
    StarterFormat.Theme theme = part.value();
    return new Theme(
        theme.id(),
        new Text(theme.title(), theme.english()),
        theme.words(),
        theme.skills(),
        theme.interests().stream().map(letter -> InterestType.of(letter.charAt(0))).toList(),
        new TreeMap<>(theme.demands()),
        theme.sectors(),
        known(theme.occupations()),
        theme.values(),
        theme.homeWorking() == null ? null : home(theme.homeWorking()));
  }

  InterestQuestion question(Part<StarterFormat.Question> part) {
    StarterFormat.Question question = part.value();
    return new InterestQuestion(
        question.id(),
        InterestType.of(question.type().charAt(0)),
        new Text(question.nl(), question.en()),
        question.inShortForm());
  }

  private List<String> known(List<String> ids) {
    return ids.stream().filter(occupations::contains).toList();
  }

  /** Our own judgement of a year. */
  Provenance editorial(String year) {
    return new Provenance(EDITORS, year, LICENCE, today, null, null);
  }

  /** {@code redactie 2026} is our own judgement; anything else is the source in words. */
  private Provenance source(String words) {
    Matcher own = EDITORIAL.matcher(words.strip());
    if (own.matches()) {
      return editorial(own.group(1));
    }
    Matcher year = YEAR.matcher(words);
    return new Provenance(
        words, year.find() ? year.group() : "", "facts, in our own words", today, null, null);
  }

  private static void add(
      List<Term> terms,
      String vocabulary,
      String heading,
      List<StarterFormat.Vocabulary.Entry> entries) {
    for (StarterFormat.Vocabulary.Entry entry : entries) {
      terms.add(
          new Term(
              vocabulary,
              entry.id(),
              heading,
              new Text(entry.nl(), entry.en()),
              dutch(entry.description())));
    }
  }

  private static List<SkillNeed> needs(StarterFormat.Occupation occupation) {
    List<SkillNeed> needs = new ArrayList<>();
    occupation.essential().forEach((skill, level) -> needs.add(new SkillNeed(skill, true, level)));
    occupation.optional().forEach((skill, level) -> needs.add(new SkillNeed(skill, false, level)));
    return needs;
  }

  private static Circumstances circumstances(StarterFormat.Occupation occupation) {
    return new Circumstances(
        new TreeMap<>(occupation.demands()),
        occupation.times(),
        likelihood(occupation.partTime()),
        likelihood(occupation.selfEmployed()),
        home(occupation.home()),
        occupation.sectors(),
        occupation.employers(),
        occupation.register(),
        occupation.conditions());
  }

  private SortedMap<String, Provenance> provenance(Part<StarterFormat.Occupation> part) {
    Provenance editorial = editorial(String.valueOf(part.year()));
    SortedMap<String, Provenance> provenance = new TreeMap<>();
    for (String field :
        List.of(
            "title",
            "names",
            "description",
            "portrait",
            "skills",
            "values",
            "level",
            "circumstances")) {
      provenance.put(field, editorial);
    }
    if (part.value().interests() != null) {
      provenance.put("interests", editorial);
    }
    return provenance;
  }

  private static @Nullable InterestProfile interests(StarterFormat.@Nullable Interests scores) {
    return scores == null
        ? null
        : new InterestProfile(
            scores.realistic(),
            scores.investigative(),
            scores.artistic(),
            scores.social(),
            scores.enterprising(),
            scores.conventional());
  }

  private static @Nullable String uri(String kind, @Nullable String uuid) {
    return uuid == null ? null : "http://data.europa.eu/esco/" + kind + "/" + uuid;
  }

  private static @Nullable Text dutch(@Nullable String wording) {
    return wording == null ? null : Text.dutch(wording);
  }

  private static @Nullable EducationLevel level(@Nullable String code) {
    return code == null ? null : EducationLevel.of(code).orElseThrow();
  }

  private static HomeWorking home(String word) {
    return HomeWorking.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Likelihood likelihood(String word) {
    return Likelihood.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
