package nl.koerswijzer.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What a source other than the classification itself says of an occupation: interests, values and
 * preparation, hung on the occupation when the catalog is built.
 *
 * @param occupation ESCO URI
 * @param interests scores 1–7, absent when the source has none
 * @param values strength 0–3 by work value id
 * @param jobZone O*NET job zone 1–5, absent when the source has none
 */
public record OccupationTraits(
    String occupation,
    @Nullable InterestProfile interests,
    SortedMap<String, Integer> values,
    @Nullable Integer jobZone,
    Provenance provenance) {
  public OccupationTraits {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
