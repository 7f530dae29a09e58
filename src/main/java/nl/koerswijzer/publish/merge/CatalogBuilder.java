package nl.koerswijzer.publish.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillGroup;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.store.ConceptName;
import nl.koerswijzer.store.OccupationTraits;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.Held;
import org.jspecify.annotations.Nullable;

/**
 * Makes one catalog of the records of all sources: concepts become one ({@link Concepts}), fields
 * are decided or united ({@link OccupationMerge}, {@link TrainingMerge}), what nobody judged is
 * inherited ({@link Inheritance}), every reference is followed ({@link References}). The same
 * records give the same catalog, ordered by id.
 */
public final class CatalogBuilder {
  /** The version of these rules; to be raised when the same records would give another catalog. */
  public static final int RULES = 2;

  private final Store store;

  public CatalogBuilder(Store store) {
    this.store = store;
  }

  /**
   * @throws MergeException when a source claims a concept twice, an id stands for two things, or a
   *     reference leads nowhere
   */
  public CatalogContents build() throws MergeException {
    Concepts<Occupation> occupations =
        new Concepts<>(read(RecordKind.OCCUPATION, Occupation.class), OCCUPATION_IDS);
    Concepts<Skill> skills = new Concepts<>(read(RecordKind.SKILL, Skill.class), SKILL_IDS);
    List<String> problems = new ArrayList<>(occupations.problems());
    problems.addAll(skills.problems());
    SortedMap<String, String> aliases = aliases(occupations, skills, problems);
    CatalogContents contents = contents(occupations, skills, aliases);
    problems.addAll(References.broken(contents));
    if (!problems.isEmpty()) {
      throw new MergeException(problems);
    }
    return contents;
  }

  private CatalogContents contents(
      Concepts<Occupation> occupations, Concepts<Skill> skills, SortedMap<String, String> aliases) {
    UnaryOperator<String> occupationIds = canonical(occupations.aliases());
    UnaryOperator<String> skillIds = canonical(skills.aliases());
    Rewiring rewiring = new Rewiring(occupationIds, skillIds);
    List<OccupationGroup> groups =
        words(
            RecordKind.OCCUPATION_GROUP,
            OccupationGroup.class,
            CatalogBuilder::key,
            CatalogBuilder::united);
    List<Occupation> merged = occupations(occupations, occupationIds, skillIds, groups);
    TrainingMerge trainings = new TrainingMerge(merged);
    return new CatalogContents(
        merged,
        skills(skills, skillIds),
        words(RecordKind.SKILL_GROUP, SkillGroup.class, SkillGroup::id, CatalogBuilder::united),
        groups,
        rewired(
            facts(
                RecordKind.INDICATOR, Indicator.class, CatalogBuilder::key, CatalogBuilder::first),
            rewiring::figure),
        facts(RecordKind.REGION, Region.class, Region::code, CatalogBuilder::first),
        facts(
            RecordKind.MUNICIPALITY,
            Municipality.class,
            Municipality::code,
            CatalogBuilder::united),
        facts(
            RecordKind.PLACE,
            Place.class,
            each -> each.name() + "|" + each.municipality(),
            CatalogBuilder::first),
        rewired(
            words(RecordKind.TRAINING, Training.class, TrainingMerge::key, TrainingMerge::united)
                .stream()
                .sorted(Comparator.comparing(Training::id))
                .toList(),
            training -> trainings.linked(rewiring.training(training))),
        rewired(
            words(RecordKind.THEME, Theme.class, Theme::id, CatalogBuilder::first),
            rewiring::theme),
        words(
            RecordKind.TERM,
            Term.class,
            term -> term.vocabulary() + "|" + term.id(),
            CatalogBuilder::first),
        words(
            RecordKind.QUESTION,
            InterestQuestion.class,
            InterestQuestion::id,
            CatalogBuilder::first),
        aliases);
  }

  private List<Occupation> occupations(
      Concepts<Occupation> concepts,
      UnaryOperator<String> occupationIds,
      UnaryOperator<String> skillIds,
      List<OccupationGroup> groups) {
    Map<String, String> brcOfIsco = new HashMap<>();
    for (OccupationGroup group : groups) {
      if (group.scheme().equals("isco") && group.brc() != null) {
        brcOfIsco.put(group.code(), group.brc());
      }
    }
    Map<String, List<OccupationTraits>> traits = traits(occupationIds);
    OccupationMerge merge =
        new OccupationMerge(
            occupationIds,
            skillIds,
            brcOfIsco,
            new EditorsNames(concepts.byId(), names(RecordKind.OCCUPATION_NAME)));
    List<Occupation> merged = new ArrayList<>();
    concepts
        .byId()
        .forEach(
            (id, records) ->
                merged.add(merge.merge(id, records, traits.getOrDefault(id, List.of()))));
    Inheritance inheritance = new Inheritance(merged);
    return merged.stream().map(inheritance::complete).toList();
  }

  private List<Skill> skills(Concepts<Skill> concepts, UnaryOperator<String> skillIds) {
    SkillMerge merge = new SkillMerge(skillIds, names(RecordKind.SKILL_NAME));
    List<Skill> merged = new ArrayList<>();
    concepts.byId().forEach((id, records) -> merged.add(merge.merge(id, records)));
    return merged;
  }

  /** Our own names by the id of their concept. */
  private Map<String, ConceptName> names(RecordKind kind) {
    return read(kind, ConceptName.class).stream()
        .map(Held::document)
        .collect(
            Collectors.toMap(
                ConceptName::concept, UnaryOperator.identity(), CatalogBuilder::first));
  }

  private Map<String, List<OccupationTraits>> traits(UnaryOperator<String> occupationIds) {
    Map<String, List<OccupationTraits>> traits = new HashMap<>();
    read(RecordKind.OCCUPATION_TRAITS, OccupationTraits.class).stream()
        .sorted(Authority.OF_WORDS)
        .map(Held::document)
        .forEach(
            each ->
                traits
                    .computeIfAbsent(
                        occupationIds.apply(each.occupation()), id -> new ArrayList<>())
                    .add(each));
    return traits;
  }

  private static <T> List<T> rewired(List<T> things, UnaryOperator<T> rewire) {
    return things.stream().map(rewire).toList();
  }

  private static String key(Indicator figure) {
    return String.join(
        "|",
        figure.name(),
        figure.subject().kind().name(),
        figure.subject().code(),
        figure.region() == null ? "" : figure.region(),
        figure.provenance().period());
  }

  private static String key(OccupationGroup group) {
    return group.scheme() + "|" + group.code();
  }

  private static SortedMap<String, String> aliases(
      Concepts<Occupation> occupations, Concepts<Skill> skills, List<String> problems) {
    SortedMap<String, String> aliases = new TreeMap<>(occupations.aliases());
    skills
        .aliases()
        .forEach(
            (alias, id) -> {
              if (aliases.put(alias, id) != null || occupations.byId().containsKey(alias)) {
                problems.add("the id '" + alias + "' stands for an occupation and for a skill");
              }
            });
    return aliases;
  }

  /** Gives the id in the catalog of a slug, an ESCO UUID or an ESCO URI. */
  private static UnaryOperator<String> canonical(Map<String, String> aliases) {
    return id -> {
      String known = Concepts.uuid(id);
      return aliases.getOrDefault(known, known);
    };
  }

  private <T> List<T> words(
      RecordKind kind, Class<T> type, Function<T, String> key, BinaryOperator<T> unite) {
    return unique(kind, type, key, unite, Authority.OF_WORDS);
  }

  private <T> List<T> facts(
      RecordKind kind, Class<T> type, Function<T, String> key, BinaryOperator<T> unite) {
    return unique(kind, type, key, unite, Authority.OF_FACTS);
  }

  /** One document for each key, ordered by key; the one whose word counts first stands in front. */
  private <T> List<T> unique(
      RecordKind kind,
      Class<T> type,
      Function<T, String> key,
      BinaryOperator<T> unite,
      Comparator<Held<?>> authority) {
    List<Held<T>> records = read(kind, type);
    records.sort(authority);
    SortedMap<String, T> byKey = new TreeMap<>();
    for (Held<T> held : records) {
      byKey.merge(key.apply(held.document()), held.document(), unite);
    }
    return List.copyOf(byKey.values());
  }

  private <T> List<Held<T>> read(RecordKind kind, Class<T> type) {
    List<Held<T>> records = new ArrayList<>();
    store.read(kind, type, records::add);
    return records;
  }

  private static <T> T first(T first, T second) {
    return first;
  }

  private static SkillGroup united(SkillGroup first, SkillGroup second) {
    return new SkillGroup(
        first.id(),
        first.title().orElse(second.title()),
        first.broader().isEmpty() ? second.broader() : first.broader());
  }

  private static OccupationGroup united(OccupationGroup first, OccupationGroup second) {
    return new OccupationGroup(
        first.scheme(),
        first.code(),
        first.title().orElse(second.title()),
        first.parent() != null ? first.parent() : second.parent(),
        first.brc() != null ? first.brc() : second.brc());
  }

  private static Municipality united(Municipality first, Municipality second) {
    return new Municipality(
        first.code(),
        first.name(),
        new Wordings()
            .without(first.name())
            .addAll(first.otherNames())
            .addAll(second.otherNames())
            .list(),
        first.center(),
        first.region(),
        first.province(),
        first.provenance());
  }

  private static final Concepts.Ids<Occupation> OCCUPATION_IDS =
      new Concepts.Ids<>() {
        @Override
        public String id(Occupation occupation) {
          return occupation.id();
        }

        @Override
        public @Nullable String uri(Occupation occupation) {
          return occupation.uri();
        }
      };

  private static final Concepts.Ids<Skill> SKILL_IDS =
      new Concepts.Ids<>() {
        @Override
        public String id(Skill skill) {
          return skill.id();
        }

        @Override
        public @Nullable String uri(Skill skill) {
          return skill.uri();
        }
      };
}
