package nl.koerswijzer.server.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import org.jspecify.annotations.Nullable;

/** Turns an occupation's card into the shape of the API. */
final class CardView {
  private final Guidance guidance;
  private final Views views;

  CardView(Guidance guidance, Views views) {
    this.guidance = guidance;
    this.views = views;
  }

  Json.OccupationCard of(OccupationCard card) {
    Occupation occupation = card.occupation();
    Portrait portrait = occupation.portrait();
    Text description = occupation.description();
    return new Json.OccupationCard(
        views.summary(card.summary()),
        occupation.feminine(),
        names(occupation),
        card.isco() == null ? null : views.in(card.isco().title()),
        card.brc() == null ? null : views.in(card.brc().title()),
        views.inOrNull(description),
        description == null ? null : description.languageIn(views.language()).code(),
        portrait == null ? List.of() : portrait.tasks(),
        portrait == null ? null : portrait.day(),
        portrait == null ? List.of() : portrait.entry(),
        card.needs().stream().map(this::need).toList(),
        occupation.interests() == null ? null : Views.scores(occupation.interests()),
        strengths("value", occupation.values()),
        circumstances(occupation.circumstances()),
        card.up().stream().map(views::named).toList(),
        card.sideways().stream().map(views::named).toList(),
        card.growthEstimated(),
        views.figures(card.market()),
        card.vacancies(),
        card.trainings().size(),
        provenance(occupation),
        guidance.knowledge().generation());
  }

  private List<String> names(Occupation occupation) {
    return switch (views.language()) {
      case DUTCH -> occupation.names();
      case ENGLISH ->
          occupation.englishNames().isEmpty() ? occupation.names() : occupation.englishNames();
    };
  }

  private Json.SkillNeed need(OccupationCard.Need need) {
    return new Json.SkillNeed(
        need.skill().id(),
        views.in(need.skill().title()),
        Words.id(need.skill().kind()),
        need.need().essential(),
        need.need().level() == 0 ? null : (Integer) need.need().level());
  }

  private Json.@Nullable Circumstances circumstances(@Nullable Circumstances circumstances) {
    if (circumstances == null) {
      return null;
    }
    return new Json.Circumstances(
        strengths("demand", circumstances.demands()),
        terms("time", circumstances.times()),
        Words.id(circumstances.partTime()),
        Words.id(circumstances.selfEmployed()),
        Words.id(circumstances.homeWorking()),
        terms("sector", circumstances.sectors()),
        circumstances.employers(),
        circumstances.register() == null ? null : term("register", circumstances.register(), null),
        terms("condition", circumstances.conditions()));
  }

  private List<Json.Term> strengths(String vocabulary, Map<String, Integer> strengths) {
    return strengths.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> term(vocabulary, entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Json.Term> terms(String vocabulary, List<String> ids) {
    return ids.stream().map(id -> term(vocabulary, id, null)).toList();
  }

  private Json.Term term(String vocabulary, String id, @Nullable Integer strength) {
    String heading = guidance.names().term(vocabulary, id).map(Term::heading).orElse("");
    return new Json.Term(
        id,
        guidance.names().term(vocabulary, id, views.language()),
        heading.isEmpty() ? null : heading,
        strength);
  }

  private Map<String, Json.Provenance> provenance(Occupation occupation) {
    Map<String, Json.Provenance> provenance = new LinkedHashMap<>();
    occupation
        .provenance()
        .forEach((field, source) -> provenance.put(field, Views.provenance(source)));
    return provenance;
  }
}
