package nl.koerswijzer.server.web.self;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.ValuesPage.Card;
import nl.koerswijzer.server.web.self.ValuesPage.Motive;
import nl.koerswijzer.server.web.self.ValuesPage.Pile;

/** The card sort of work values. */
public final class ValuesPages {
  public static final String PATH = "/waarden";

  private static final int MOST = 3;

  /** More cards than these on the highest pile do not help to choose. */
  private static final int MANY = 5;

  private final Visit visit;
  private final ProfileForm form;
  private final Map<String, Integer> ranks;

  private ValuesPages(Visit visit, ProfileForm form) {
    this.visit = visit;
    this.form = form;
    this.ranks = ranks(form);
  }

  public static Page empty(Visit visit) {
    visit.query().finish();
    return Page.of("values.jte", new ValuesPages(visit, ProfileForm.EMPTY).page(false));
  }

  /** The cards as they were sorted, and what that says. */
  public static Page answer(Visit visit) {
    visit.query().finish();
    return Page.personal(
        "values.jte", new ValuesPages(visit, ProfileForm.of(visit.context())).page(true));
  }

  /** How important each value is: as the cards were sorted, else what was ticked as important. */
  static Map<String, Integer> ranks(ProfileForm form) {
    Map<String, Integer> ranks = new LinkedHashMap<>(form.ranks());
    if (ranks.isEmpty()) {
      form.many(ProfileField.VALUE).forEach(value -> ranks.put(value, MOST));
    }
    return ranks;
  }

  private ValuesPage page(boolean isAnswer) {
    String title = visit.say("values.title");
    String active = Question.WHO.key();
    return new ValuesPage(
        isAnswer ? visit.answering(title, PATH, active) : visit.frame(title, PATH, active),
        piles(),
        said(),
        motives(),
        form.answersBut(Set.of(ProfileField.RANK)));
  }

  private List<Pile> piles() {
    List<Pile> piles = new ArrayList<>();
    piles.add(new Pile("", visit.say("values.unsorted"), cards(term -> !ranks.containsKey(term))));
    for (int rank = MOST; rank >= 0; rank--) {
      Integer wanted = rank;
      piles.add(
          new Pile(wanted.toString(), say(rank), cards(term -> wanted.equals(ranks.get(term)))));
    }
    return piles;
  }

  private List<Card> cards(Predicate<String> isWanted) {
    return ProfilePages.terms(visit, "value")
        .filter(term -> isWanted.test(term.id()))
        .map(this::card)
        .toList();
  }

  private String say(int rank) {
    return visit.say("values.rank." + rank);
  }

  private Card card(Term term) {
    Integer given = ranks.get(term.id());
    Option value = ProfilePages.option(visit, term, List.of());
    return new Card(
        ProfileField.RANK.field() + "-" + term.id(),
        value.label(),
        value.hint(),
        IntStream.rangeClosed(0, MOST)
            .mapToObj(
                rank ->
                    new Option(term.id() + ":" + rank, say(rank), given != null && given == rank))
            .toList());
  }

  private List<String> said() {
    List<String> said = new ArrayList<>();
    List<String> highest =
        ranks.entrySet().stream()
            .filter(rank -> rank.getValue() == MOST)
            .map(rank -> visit.term("value", rank.getKey()))
            .toList();
    if (!highest.isEmpty()) {
      said.add(visit.say("values.said.highest", String.join(", ", highest)));
    }
    if (highest.size() > MANY) {
      said.add(visit.say("values.said.many", highest.size()));
    }
    if (ranks.size() > 1 && ranks.values().stream().distinct().count() == 1) {
      said.add(visit.say("values.said.equal"));
    }
    return said;
  }

  private List<Motive> motives() {
    Map<String, Double> means =
        ProfilePages.terms(visit, "value")
            .filter(term -> ranks.containsKey(term.id()))
            .collect(
                Collectors.groupingBy(
                    Term::heading,
                    LinkedHashMap::new,
                    Collectors.averagingInt(term -> ranks.getOrDefault(term.id(), 0))));
    return means.entrySet().stream()
        .map(
            mean ->
                new Motive(
                    mean.getKey(),
                    visit.say("values.motive." + mean.getKey()),
                    visit.say("values.motive." + mean.getKey() + ".text"),
                    (int) Math.round(100 * mean.getValue() / MOST)))
        .sorted(Comparator.comparingInt(Motive::importance).reversed())
        .toList();
  }
}
