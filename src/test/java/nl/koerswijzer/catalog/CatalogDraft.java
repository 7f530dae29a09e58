package nl.koerswijzer.catalog;

import java.util.List;
import java.util.TreeMap;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;

/** A catalog in the making; it holds nothing until something is put in. */
public final class CatalogDraft {
  private List<Occupation> occupations = List.of();
  private List<Skill> skills = List.of();
  private List<Indicator> indicators = List.of();
  private List<Region> regions = List.of();
  private List<Municipality> municipalities = List.of();
  private List<Place> places = List.of();
  private List<Training> trainings = List.of();
  private List<Theme> themes = List.of();
  private List<Term> terms = List.of();

  public CatalogDraft occupations(List<Occupation> all) {
    occupations = all;
    return this;
  }

  public CatalogDraft skills(List<Skill> all) {
    skills = all;
    return this;
  }

  public CatalogDraft indicators(List<Indicator> all) {
    indicators = all;
    return this;
  }

  public CatalogDraft regions(List<Region> all) {
    regions = all;
    return this;
  }

  public CatalogDraft municipalities(List<Municipality> all) {
    municipalities = all;
    return this;
  }

  public CatalogDraft places(List<Place> all) {
    places = all;
    return this;
  }

  public CatalogDraft trainings(List<Training> all) {
    trainings = all;
    return this;
  }

  public CatalogDraft themes(List<Theme> all) {
    themes = all;
    return this;
  }

  public CatalogDraft terms(List<Term> all) {
    terms = all;
    return this;
  }

  public Catalog catalog() {
    return new Catalog(
        new CatalogContents(
            occupations,
            skills,
            List.of(),
            List.of(),
            indicators,
            regions,
            municipalities,
            places,
            trainings,
            themes,
            terms,
            List.of(),
            new TreeMap<>()));
  }
}
