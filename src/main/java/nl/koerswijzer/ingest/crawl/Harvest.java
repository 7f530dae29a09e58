package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.crawl.CrawlReport.Skipped;
import nl.koerswijzer.ingest.delivery.Delivered;
import nl.koerswijzer.ingest.delivery.SourceRecords;
import nl.koerswijzer.ingest.page.PostingPage;
import nl.koerswijzer.ingest.vacancy.ContactMask;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.Origin;
import nl.koerswijzer.ingest.vacancy.Reading;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Refused;
import nl.koerswijzer.source.Page;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.Validators;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.CrawlMemory;
import org.jspecify.annotations.Nullable;

/**
 * What a visit brings in, and the life and death of what is held. A page that is gone (404, 410)
 * kills its vacancy at once; another refusal of the page (4xx) the third time; a site in trouble
 * (5xx, 401, 403, 429, no answer) or a page without a vacancy on it never does. Absence from a
 * complete list kills when the list has authority. Coming back brings back to life.
 */
final class Harvest {
  private static final int STRIKES = 3;
  private static final int LONGEST_RAW = 10_000;

  /** A vacancy that is held, with what tells it from others. */
  record Known(Vacancy vacancy, String content) {
    static Known of(Vacancy vacancy) {
      return new Known(vacancy, ContentKey.of(vacancy));
    }
  }

  private final SourceDefinition source;
  private final Store.CrawlRun run;
  private final JobPostingReader reader;
  private final SourceRecords records;
  private final Map<String, CrawlMemory> memories;
  private final Map<String, Known> held;
  private final Map<String, List<String>> more = new HashMap<>();
  private final Clock clock;
  private final LocalDate today;
  private final Map<String, String> idByContent = new HashMap<>();
  private final Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
  private final Set<String> alive = new HashSet<>();
  private final Set<String> doubtful = new HashSet<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private long fetched;
  private long unchanged;
  private long resumed;
  private long put;
  private long gone;

  Harvest(
      SourceDefinition source,
      Store.CrawlRun run,
      JobPostingReader reader,
      SourceRecords records,
      Map<String, CrawlMemory> memories,
      Map<String, Known> held,
      Clock clock) {
    this.source = source;
    this.run = run;
    this.reader = reader;
    this.records = records;
    this.memories = memories;
    this.held = held;
    this.clock = clock;
    today = LocalDate.now(clock);
    held.forEach(
        (id, known) ->
            others(known)
                .ifPresent(page -> more.computeIfAbsent(page, key -> new ArrayList<>()).add(id)));
  }

  /** The page on which a vacancy stands that was not the first on its page. */
  private static Optional<String> others(Known known) {
    String url = known.vacancy().url();
    int mark = url == null ? -1 : url.indexOf('#');
    return url == null || mark < 0 ? Optional.empty() : Optional.of(url.substring(0, mark));
  }

  /** What to ask with: validators only when what they stand for is still held, and held whole. */
  Validators validators(@Nullable CrawlMemory memory) {
    if (memory == null || memory.recordId() == null || memory.strikes() > 0) {
      return Validators.NONE;
    }
    boolean whole = held.containsKey(memory.recordId()) && !more.containsKey(memory.url());
    return whole ? new Validators(memory.etag(), memory.lastModified()) : Validators.NONE;
  }

  private List<String> records(CrawlMemory memory) {
    List<String> records = new ArrayList<>(more.getOrDefault(memory.url(), List.of()));
    if (memory.recordId() != null) {
      records.addFirst(memory.recordId());
    }
    return records;
  }

  void skip(Skipped one) {
    skipped.add(one);
  }

  /** A page that an earlier visit, broken off, had already done. */
  void resumed(URI page, CrawlMemory memory) {
    resumed++;
    records(memory).forEach(this::keepAlive);
  }

  void take(URI page, FetchOutcome outcome) {
    CrawlMemory memory = memories.get(page.toString());
    switch (outcome) {
      case FetchOutcome.Fetched one -> fetched(page, one.page(), memory);
      case FetchOutcome.NotModified one -> unchanged(page, memory);
      case Refused one -> refused(page, one, memory);
      case Failed one -> failed(page, one, memory);
    }
  }

  /**
   * Draws the conclusions.
   *
   * @param absenceKills whether a held vacancy whose page is not listed is gone
   */
  void finish(boolean absenceKills, List<URI> listed) {
    Set<String> addresses = listed.stream().map(URI::toString).collect(Collectors.toSet());
    for (CrawlMemory memory : memories.values()) {
      boolean unlisted = !addresses.contains(memory.url());
      if (unlisted && !absenceKills) {
        doubt(memory);
      }
    }
    bury(doubtful);
  }

  void allGone() {
    bury(Set.of());
  }

  /** Every held vacancy that no page speaks for is gone, unless there is doubt. */
  private void bury(Set<String> spared) {
    for (String id : new TreeSet<>(held.keySet())) {
      if (!alive.contains(id) && !spared.contains(id)) {
        run.markGone(RecordKind.VACANCY, id);
        gone++;
      }
    }
  }

  CrawlReport report(long listed, Health health) {
    return new CrawlReport(
        source.id(), listed, fetched, unchanged, resumed, put, gone, skipped, health);
  }

  /** Takes what a source handed over in one answer. */
  void take(Page answer, List<Delivered> delivered) {
    fetched++;
    for (Delivered one : delivered) {
      switch (one) {
        case Delivered.Advert advert -> settle(answer.address(), advert.reading(), answer);
        case Delivered.Document document -> {
          run.put(document.kind(), document.id(), document.document());
          kinds.add(document.kind());
          put++;
        }
        case Delivered.Refused refused -> {
          skip(answer.address(), Reason.BROKEN, refused.reason());
          run.refuse(refused.kind(), refused.id(), refused.reason(), "");
        }
      }
    }
  }

  /** Draws the conclusions of a list in which every record stands. */
  void finish(boolean absenceKills) {
    if (absenceKills) {
      bury(Set.of());
      kinds.forEach(run::markOthersGone);
    }
  }

  private void fetched(URI page, Page content, @Nullable CrawlMemory memory) {
    fetched++;
    PostingPage found = records.postings(content);
    if (found.postings().isEmpty()) {
      withoutVacancy(page, content, found, memory);
      return;
    }
    String record = null;
    for (int number = 0; number < found.postings().size(); number++) {
      String address = number == 0 ? page.toString() : page + "#" + (number + 1);
      Origin origin = new Origin(source.id(), address, source.example());
      Reading reading = reader.read(found.postings().get(number), origin);
      if (reading instanceof Reading.Refused) {
        doubt(memory);
      }
      String id = settle(page, reading, content);
      record = record == null ? id : record;
    }
    remember(page, content, record == null ? spared(memory) : record);
  }

  /** The record that a page keeps although it could not be read this time. */
  private @Nullable String spared(@Nullable CrawlMemory memory) {
    return memory != null && memory.recordId() != null && doubtful.contains(memory.recordId())
        ? memory.recordId()
        : null;
  }

  /** A page that was fine before may only have failed this time: it does not kill. */
  private void withoutVacancy(
      URI page, Page content, PostingPage found, @Nullable CrawlMemory memory) {
    doubt(memory);
    String record = memory == null ? null : memory.recordId();
    if (found.broken().isEmpty()) {
      skip(page, Reason.NO_VACANCY, "the page holds no vacancy");
    } else {
      String reason = found.broken().getFirst();
      skip(page, Reason.BROKEN, reason);
      run.refuse(RecordKind.VACANCY, page.toString(), reason, raw(content));
    }
    remember(page, content, record);
  }

  /** Puts a vacancy, or says why not; the id of the record that speaks for the page. */
  private @Nullable String settle(URI page, Reading reading, Page content) {
    return switch (reading) {
      case Reading.Refused refused -> {
        skip(page, Reason.BROKEN, refused.reason());
        run.refuse(RecordKind.VACANCY, refused.id(), refused.reason(), raw(content));
        yield null;
      }
      case Reading.Read read -> settle(page, read.vacancy());
    };
  }

  private @Nullable String settle(URI page, Vacancy vacancy) {
    LocalDate end = vacancy.validThrough();
    if (end != null && end.isBefore(today)) {
      skip(page, Reason.EXPIRED, "the vacancy ended on " + end);
      return null;
    }
    Known known = Known.of(vacancy);
    String first = idByContent.putIfAbsent(known.content(), vacancy.id());
    if (first != null && !first.equals(vacancy.id())) {
      skip(page, Reason.DUPLICATE, "the same vacancy as " + first);
      return first;
    }
    put(vacancy);
    return vacancy.id();
  }

  private void put(Vacancy vacancy) {
    run.put(RecordKind.VACANCY, vacancy.id(), vacancy);
    alive.add(vacancy.id());
    put++;
  }

  private void unchanged(URI page, @Nullable CrawlMemory memory) {
    unchanged++;
    Known known = memory == null || memory.recordId() == null ? null : held.get(memory.recordId());
    if (known == null) {
      return;
    }
    LocalDate end = known.vacancy().validThrough();
    if (end != null && end.isBefore(today)) {
      skip(page, Reason.EXPIRED, "the vacancy ended on " + end);
    } else if (alive.contains(known.vacancy().id())) {
      skip(page, Reason.DUPLICATE, "the same vacancy as " + known.vacancy().id());
    } else {
      idByContent.putIfAbsent(known.content(), known.vacancy().id());
      put(known.vacancy());
    }
  }

  private void refused(URI page, Refused refused, @Nullable CrawlMemory memory) {
    doubt(memory);
    skip(page, Reason.of(refused.reason()), refused.detail());
  }

  private void failed(URI page, Failed failed, @Nullable CrawlMemory memory) {
    boolean dead = failed.status() == 404 || failed.status() == 410;
    boolean trouble =
        failed.status() < 400
            || failed.status() >= 500
            || failed.status() == 401
            || failed.status() == 403
            || failed.status() == 429;
    int strikes = (memory == null ? 0 : memory.strikes()) + (trouble ? 0 : 1);
    if (!dead && (trouble || strikes < STRIKES)) {
      doubt(memory);
    }
    skip(page, dead ? Reason.MISSING : Reason.FAILED, failed.detail());
    if (memory != null || !trouble) {
      String record = memory == null || dead ? null : memory.recordId();
      run.remember(
          new CrawlMemory(
              source.id(),
              page.toString(),
              memory == null ? null : memory.etag(),
              memory == null ? null : memory.lastModified(),
              failed.status(),
              strikes,
              0,
              memory == null || !trouble ? clock.instant() : memory.fetched(),
              memory == null ? null : memory.contentHash(),
              record));
    }
  }

  private void doubt(@Nullable CrawlMemory memory) {
    if (memory != null) {
      doubtful.addAll(records(memory));
    }
  }

  private void keepAlive(String record) {
    Known known = held.get(record);
    if (known != null) {
      alive.add(known.vacancy().id());
      idByContent.putIfAbsent(known.content(), known.vacancy().id());
    }
  }

  private void remember(URI page, Page content, @Nullable String record) {
    run.remember(
        new CrawlMemory(
            source.id(),
            page.toString(),
            content.etag(),
            content.lastModified(),
            200,
            0,
            0,
            content.fetched(),
            ContentKey.hash(content.body()),
            record));
  }

  private void skip(URI page, Reason reason, String detail) {
    skipped.add(new Skipped(page.toString(), reason, detail));
  }

  private static String raw(Page content) {
    String text = new String(content.body(), content.charset().orElse(StandardCharsets.UTF_8));
    return ContactMask.mask(text.substring(0, Math.min(text.length(), LONGEST_RAW)));
  }
}
