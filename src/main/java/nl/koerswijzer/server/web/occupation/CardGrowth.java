package nl.koerswijzer.server.web.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.Origin;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Where one can grow to from an occupation, and what each step takes. */
public final class CardGrowth {
  private static final Set<String> TOLD = Set.of("skills", "training", "pay");
  private static final Set<String> UNTOLD = Set.of("pathway.unknown.", "pathway.stale.");

  /** Sentences about the work somebody does now, as sentences about the profession of the card. */
  private static final Map<String, String> OF_THIS =
      Map.of("pathway.skills", "card.growth.skills", "pathway.pay", "card.growth.pay");

  private final Visit visit;
  private final OccupationCard card;
  private final @Nullable String region;

  CardGrowth(Visit visit, OccupationCard card, @Nullable String region) {
    this.visit = visit;
    this.card = card;
    this.region = region;
  }

  /**
   * A step.
   *
   * @param up whether it leads higher; otherwise sideways
   * @param takes what it takes, in sentences
   */
  public record Step(Link link, boolean up, String takes) {}

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    card.up().forEach(target -> steps.add(step(target, true)));
    card.sideways().forEach(target -> steps.add(step(target, false)));
    return steps;
  }

  private Step step(Occupation target, boolean up) {
    Transition transition =
        visit
            .guidance()
            .occupations()
            .transitions(
                Origin.of(card.occupation()), target.id(), region, TransitionLimits.DEFAULT, 1)
            .get(0);
    return new Step(
        OccupationLine.link(target, visit.language()),
        up,
        transition.dimensions().stream()
            .filter(dimension -> TOLD.contains(dimension.name()))
            .flatMap(dimension -> dimension.reasons().stream())
            .flatMap(this::told)
            .collect(Collectors.joining(" ")));
  }

  /** A reason as the card says it: of this profession, without what is not known. */
  private Stream<String> told(Reason reason) {
    if (UNTOLD.stream().anyMatch(reason.key()::startsWith)) {
      return Stream.empty();
    }
    String key = OF_THIS.getOrDefault(reason.key(), reason.key());
    return Stream.of(visit.say(new Reason(key, reason.arguments())));
  }
}
