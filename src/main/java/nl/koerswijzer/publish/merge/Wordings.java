package nl.koerswijzer.publish.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wordings in the order in which they came, each once; capitals do not tell two apart. */
final class Wordings {
  private final Set<String> known = new HashSet<>();
  private final List<String> wordings = new ArrayList<>();

  /** Leaves a wording out from now on. */
  Wordings without(@Nullable String wording) {
    if (wording != null) {
      known.add(key(wording));
    }
    return this;
  }

  Wordings add(@Nullable String wording) {
    if (wording != null && !wording.isBlank() && known.add(key(wording))) {
      wordings.add(wording.strip());
    }
    return this;
  }

  Wordings addAll(Collection<String> more) {
    more.forEach(this::add);
    return this;
  }

  List<String> list() {
    return List.copyOf(wordings);
  }

  static String key(String wording) {
    return wording.strip().toLowerCase(Locale.ROOT);
  }
}
