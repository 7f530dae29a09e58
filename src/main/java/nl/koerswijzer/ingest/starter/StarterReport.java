package nl.koerswijzer.ingest.starter;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the checker found.
 *
 * @param counts how much there is, by what it is, such as {@code occupations}
 * @param findings what is not as it should be, by file and line
 * @param copyingChecked whether our texts were held against those of ESCO and O*NET
 */
public record StarterReport(
    SortedMap<String, Integer> counts, List<Finding> findings, boolean copyingChecked) {
  public StarterReport {
    counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    findings = List.copyOf(findings);
  }

  public boolean isClean() {
    return findings.isEmpty();
  }
}
