package nl.koerswijzer.catalog;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

/**
 * Everything that a catalog holds, as plain lists: the form in which it is written and read.
 *
 * @param aliases other ids (ESCO UUID, starter slug) and the id that they stand for
 */
public record CatalogContents(
    List<Occupation> occupations,
    List<Skill> skills,
    List<SkillGroup> skillGroups,
    List<OccupationGroup> occupationGroups,
    List<Indicator> indicators,
    List<Region> regions,
    List<Municipality> municipalities,
    List<Place> places,
    List<Training> trainings,
    List<Theme> themes,
    List<Term> terms,
    List<InterestQuestion> questions,
    SortedMap<String, String> aliases) {
  public CatalogContents {
    occupations = List.copyOf(occupations);
    skills = List.copyOf(skills);
    skillGroups = List.copyOf(skillGroups);
    occupationGroups = List.copyOf(occupationGroups);
    indicators = List.copyOf(indicators);
    regions = List.copyOf(regions);
    municipalities = List.copyOf(municipalities);
    places = List.copyOf(places);
    trainings = List.copyOf(trainings);
    themes = List.copyOf(themes);
    terms = List.copyOf(terms);
    questions = List.copyOf(questions);
    aliases = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
  }
}
