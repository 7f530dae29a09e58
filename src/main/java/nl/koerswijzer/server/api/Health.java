package nl.koerswijzer.server.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.GenerationManifest.DataSet;
import nl.koerswijzer.publish.GenerationManifest.HeldRecords;
import nl.koerswijzer.server.CurrentGuidance;

/** Whether every part works, and how old its data are. */
final class Health {
  static final String UP = "up";
  private static final String DOWN = "down";

  private Health() {}

  /** Down only when nothing can be answered: an older generation that serves is a part that is. */
  static Json.Health of(CurrentGuidance current) {
    List<Json.Part> parts = new ArrayList<>();
    Optional<GenerationManifest> manifest = current.manifest();
    manifest.ifPresentOrElse(
        inUse -> addParts(inUse, parts),
        () -> parts.add(new Json.Part("generation", DOWN, "nothing is in use", null)));
    if (current.isBehind()) {
      parts.add(new Json.Part("newest generation", DOWN, "cannot be opened; see the log", null));
    }
    return new Json.Health(manifest.isPresent() ? UP : DOWN, parts);
  }

  private static void addParts(GenerationManifest manifest, List<Json.Part> parts) {
    parts.add(new Json.Part("generation", UP, manifest.id(), manifest.created().toString()));
    manifest.sources().stream()
        .sorted(Comparator.comparing(HeldRecords::source).thenComparing(HeldRecords::kind))
        .map(
            held ->
                new Json.Part(
                    held.source() + " " + Words.id(held.kind()),
                    UP,
                    held.records() + " records",
                    held.lastSeen().toString()))
        .forEach(parts::add);
    manifest.dataSets().stream()
        .sorted(Comparator.comparing(DataSet::source).thenComparing(DataSet::id))
        .map(Health::part)
        .forEach(parts::add);
  }

  private static Json.Part part(DataSet dataSet) {
    return new Json.Part(
        dataSet.source() + " data set " + dataSet.id(),
        UP,
        dataSet.provenance().source() + ", " + dataSet.provenance().period(),
        dataSet.provenance().retrieved().toString());
  }
}
