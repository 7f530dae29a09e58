package nl.koerswijzer.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Store.Decision;

/** What curators decided, by subject: the last decision on a subject counts. */
public final class Decisions {
  /** A vacancy of a source; its subject is {@link #vacancy}. */
  public static final String VACANCY = "vacancy";

  /** A title of adverts; its subject is {@link #title}. */
  public static final String TITLE = "title";

  /** A source; its subject is the id. */
  public static final String SOURCE = "source";

  /** An advert that looks like another; its subject is {@link #vacancy}. */
  public static final String DOUBLE = "double";

  /** A vacancy is never shown. */
  public static final String BLOCK = "block";

  /** A vacancy that was refused counts as it is. */
  public static final String RELEASE = "release";

  /** A vacancy counts with the {@link Correction} in the value. */
  public static final String CORRECT = "correct";

  /** A title names the occupation in the value; none when that is empty. */
  public static final String LINK = "link";

  /** What was said about a title counts no more. */
  public static final String FORGET = "forget";

  /** A source is visited by the service itself, as often as its definition says. */
  public static final String SCHEDULE = "schedule";

  /** A source is visited only when somebody asks for it. */
  public static final String PAUSE = "pause";

  /** An advert is shown on its own, whatever it looks like. */
  public static final String APART = "apart";

  /** An advert may be shown with one that it looks like. */
  public static final String TOGETHER = "together";

  private final Map<Subject, Decision> latest = new HashMap<>();

  private record Subject(String kind, String id) {}

  /**
   * @param decisions oldest first
   */
  public Decisions(List<Decision> decisions) {
    decisions.forEach(each -> latest.put(new Subject(each.kind(), each.subject()), each));
  }

  /** The subject of a decision on a vacancy. */
  public static String vacancy(String source, String id) {
    return source + "/" + id;
  }

  /** The subject of a decision on a title: case, spaces and marks do not matter. */
  public static String title(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]+", " ").strip();
  }

  /** Whether a vacancy may not be shown. */
  public boolean blocks(String source, String id) {
    return on(source, id).filter(decision -> decision.verdict().equals(BLOCK)).isPresent();
  }

  /** Whether an advert is shown on its own, whatever it looks like. */
  public boolean standsApart(String source, String id) {
    return Optional.ofNullable(latest.get(new Subject(DOUBLE, vacancy(source, id))))
        .filter(decision -> decision.verdict().equals(APART))
        .isPresent();
  }

  /** The subjects of the adverts that are shown on their own by decision, ordered. */
  public List<String> apart() {
    return latest.values().stream()
        .filter(decision -> decision.kind().equals(DOUBLE) && decision.verdict().equals(APART))
        .map(Decision::subject)
        .sorted()
        .toList();
  }

  /** Whether a curator looked at a vacancy and found it good, as it is or as corrected. */
  public boolean approves(String source, String id) {
    return on(source, id).filter(decision -> !decision.verdict().equals(BLOCK)).isPresent();
  }

  /** What a curator wrote over a vacancy. */
  public Optional<Correction> correction(String source, String id) {
    return on(source, id)
        .filter(decision -> decision.verdict().equals(CORRECT))
        .map(decision -> Documents.read(decision.value(), Correction.class));
  }

  /** The vacancy with what a curator wrote over it. */
  public Vacancy corrected(Vacancy vacancy) {
    return correction(vacancy.source(), vacancy.id())
        .map(correction -> correction.applyTo(vacancy))
        .orElse(vacancy);
  }

  /** Whether a curator said which occupation a title names, or that it names none. */
  public boolean knowsTitle(String title) {
    return on(title).isPresent();
  }

  /** The id of the occupation that a title names; empty when nobody said so. */
  public Optional<String> occupation(String title) {
    return on(title).map(Decision::value).filter(id -> !id.isEmpty());
  }

  /** Every title that a curator linked, with the id of its occupation; empty for none. */
  public SortedMap<String, String> linkedTitles() {
    SortedMap<String, String> linked = new TreeMap<>();
    latest.values().stream()
        .filter(Decisions::links)
        .forEach(decision -> linked.put(decision.subject(), decision.value()));
    return linked;
  }

  private Optional<Decision> on(String title) {
    return Optional.ofNullable(latest.get(new Subject(TITLE, title(title))))
        .filter(Decisions::links);
  }

  private static boolean links(Decision decision) {
    return decision.kind().equals(TITLE) && decision.verdict().equals(LINK);
  }

  /** Whether the service visits a source by itself. */
  public boolean schedules(String source) {
    return Optional.ofNullable(latest.get(new Subject(SOURCE, source)))
        .filter(decision -> decision.verdict().equals(SCHEDULE))
        .isPresent();
  }

  private Optional<Decision> on(String source, String id) {
    return Optional.ofNullable(latest.get(new Subject(VACANCY, vacancy(source, id))));
  }
}
