package nl.koerswijzer.pathway.route.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.pathway.Kinship;

/** What all routes of a generation stand on: read once. */
public final class Ground {
  private final Catalog catalog;
  private final Market market;
  private final SkillSpace space;
  private final Levels levels;
  private final Licences licences;
  private final TrainingOffers offers;
  private final List<Field> fields;
  private final Map<Integer, List<Integer>> growing = new HashMap<>();
  private final Kin kin;

  public Ground(Catalog catalog, Market market, SkillSpace space, Levels levels) {
    this.catalog = catalog;
    this.market = market;
    this.space = space;
    this.levels = levels;
    licences = new Licences(catalog);
    offers = new TrainingOffers(catalog);
    fields =
        IntStream.range(0, catalog.occupations().size())
            .mapToObj(index -> new Field(catalog, levels, licences, index))
            .toList();
    for (int from = 0; from < fields.size(); from++) {
      for (int to : fields.get(from).up()) {
        growing.computeIfAbsent(to, any -> new ArrayList<>()).add(from);
      }
    }
    kin = new Kin(new Kinship(catalog, space, levels), fields.size());
  }

  public Catalog catalog() {
    return catalog;
  }

  public Market market() {
    return market;
  }

  public SkillSpace space() {
    return space;
  }

  public Levels levels() {
    return levels;
  }

  public TrainingOffers offers() {
    return offers;
  }

  /** The title of a register, or its id where the vocabulary has none. */
  public Text registerTitle(String id) {
    return catalog.contents().terms().stream()
        .filter(term -> term.vocabulary().equals("register") && term.id().equals(id))
        .map(Term::title)
        .findFirst()
        .orElse(Text.dutch(id));
  }

  Licences licences() {
    return licences;
  }

  public Field field(int occupation) {
    return fields.get(occupation);
  }

  /** The occupations from which the editors say that people grow to this one. */
  public List<Integer> growingTo(int occupation) {
    return growing.getOrDefault(occupation, List.of());
  }

  public Kin.Family kinOf(int occupation) {
    return kin.of(occupation);
  }
}
