package nl.koerswijzer.match.profile;

import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.ClientProfile;

/**
 * Holds a profile from outside against the catalog: every unknown id, value out of range and
 * contradiction is named with the path of its field.
 */
public final class ProfileCheck {
  private final Catalog catalog;
  private final Vocabulary vocabulary;

  public ProfileCheck(Catalog catalog) {
    this.catalog = catalog;
    this.vocabulary = Vocabulary.of(catalog);
  }

  /**
   * The profile that the draft describes, with canonical ids.
   *
   * @throws nl.koerswijzer.model.InvalidInputException naming every field that is wrong; also when
   *     nothing is filled in
   */
  public ClientProfile check(ProfileDraft draft) {
    return new ProfileReading(catalog, vocabulary, draft).profile();
  }
}
