package nl.koerswijzer.store;

import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillGroup;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.model.Vacancy;

/** What a record is a record of, with the class of its document. */
public enum RecordKind {
  OCCUPATION(Occupation.class),
  SKILL(Skill.class),
  /** Our Dutch name of a skill of ESCO; counts where ESCO has none. */
  SKILL_NAME(ConceptName.class),
  /** Our title of an occupation of ESCO; counts before ESCO's, which another bears as well. */
  OCCUPATION_NAME(ConceptName.class),
  SKILL_GROUP(SkillGroup.class),
  OCCUPATION_GROUP(OccupationGroup.class),
  INDICATOR(Indicator.class),
  REGION(Region.class),
  MUNICIPALITY(Municipality.class),
  PLACE(Place.class),
  TRAINING(Training.class),
  THEME(Theme.class),
  TERM(Term.class),
  QUESTION(InterestQuestion.class),
  OCCUPATION_TRAITS(OccupationTraits.class),
  VACANCY(Vacancy.class),
  /**
   * A data set that was imported or crawled, by its own id; says where the other records come from.
   */
  DATA_SET(Provenance.class);

  private final Class<?> documentType;

  RecordKind(Class<?> documentType) {
    this.documentType = documentType;
  }

  public Class<?> documentType() {
    return documentType;
  }
}
