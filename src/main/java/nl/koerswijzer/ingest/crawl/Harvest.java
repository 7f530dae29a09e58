package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.crawl.CrawlReport.Skipped;
import nl.koerswijzer.ingest.crawl.PageLife.Sign;
import nl.koerswijzer.ingest.delivery.Delivered;
import nl.koerswijzer.ingest.delivery.SourceRecords;
import nl.koerswijzer.ingest.page.PostingPage;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.Origin;
import nl.koerswijzer.ingest.vacancy.Reading;
import nl.koerswijzer.ingest.vacancy.text.ContactMask;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Refused;
import nl.koerswijzer.source.Page;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.CrawlMemory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a visit brings in, and the life and death of what is held: by the rules of {@link PageLife},
 * and only when no other page speaks for an advert. Coming back brings back to life. What curators
 * decided counts before anything that a site says.
 */
final class Harvest {
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
  private final PageLives pages;
  private final Map<String, Known> held;
  private final Decisions decisions;
  private final LocalDate today;
  private final RunFigures figures = new RunFigures();
  private final Map<String, String> idByContent = new HashMap<>();
  private final Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
  private final Set<String> alive = new HashSet<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private long fetched;
  private long unchanged;
  private long resumed;
  private long put;
  private long gone;
  private long refused;

  Harvest(
      SourceDefinition source,
      Store.CrawlRun run,
      JobPostingReader reader,
      SourceRecords records,
      PageLives pages,
      Map<String, Known> held,
      Decisions decisions,
      LocalDate today) {
    this.source = source;
    this.run = run;
    this.reader = reader;
    this.records = records;
    this.pages = pages;
    this.held = held;
    this.decisions = decisions;
    this.today = today;
  }

  void skip(Skipped one) {
    skipped.add(one);
  }

  /** A page that an earlier visit, broken off, had already done. */
  void resumed(URI page, CrawlMemory memory) {
    resumed++;
    pages.records(memory).forEach(this::keepAlive);
  }

  void take(URI page, FetchOutcome outcome) {
    CrawlMemory memory = pages.of(page);
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
   * @param absenceCounts whether the list was complete and has authority
   */
  void finish(boolean absenceCounts, List<URI> listed) {
    pages.notListed(listed.stream().map(URI::toString).collect(Collectors.toSet()), absenceCounts);
    bury(pages.spared());
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
        source.id(), listed, fetched, unchanged, resumed, put, gone, skipped, health, List.of());
  }

  /**
   * What was measured.
   *
   * @param emptyTimes how often in a row the list was empty
   */
  SortedMap<String, Double> figures(int emptyTimes) {
    return figures.summary(living(), refused, emptyTimes);
  }

  private long living() {
    Set<String> living = new HashSet<>(held.keySet());
    living.addAll(alive);
    return living.size() - gone;
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
        case Delivered.Refused wrong -> {
          skip(answer.address(), Reason.BROKEN, wrong.reason());
          run.refuse(wrong.kind(), wrong.id(), wrong.reason(), "");
          refused++;
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
      Reading reading = read(found.postings().get(number), origin);
      if (reading instanceof Reading.Refused) {
        pages.notSeen(memory, Sign.EMPTY);
      }
      String id = settle(page, reading, content);
      record = record == null ? id : record;
    }
    pages.seen(page, content, record == null ? spared(memory) : record);
  }

  /** Reads a posting; what misses a title may have got one from a curator. */
  private Reading read(ObjectNode posting, Origin origin) {
    Reading reading = reader.read(posting, origin);
    if (reading instanceof Reading.Refused refusal) {
      String title =
          decisions.correction(source.id(), refusal.id()).map(Correction::title).orElse(null);
      return title == null ? reading : reader.read(posting.deepCopy().put("title", title), origin);
    }
    return reading;
  }

  /** The record that a page keeps although it could not be read this time. */
  private @Nullable String spared(@Nullable CrawlMemory memory) {
    return memory != null && memory.recordId() != null && pages.spared().contains(memory.recordId())
        ? memory.recordId()
        : null;
  }

  /** A page that was fine before may only have failed this time: it does not kill. */
  private void withoutVacancy(
      URI page, Page content, PostingPage found, @Nullable CrawlMemory memory) {
    pages.notSeen(memory, Sign.EMPTY);
    String record = memory == null ? null : memory.recordId();
    if (found.broken().isEmpty()) {
      skip(page, Reason.NO_VACANCY, "the page holds no vacancy");
    } else {
      String reason = found.broken().getFirst();
      refuse(page, page.toString(), reason, content, null);
    }
    pages.seen(page, content, record);
  }

  /** Puts a vacancy, or says why not; the id of the record that speaks for the page. */
  private @Nullable String settle(URI page, Reading reading, Page content) {
    return switch (reading) {
      case Reading.Refused refusal -> {
        refuse(page, refusal.id(), refusal.reason(), content, null);
        yield null;
      }
      case Reading.Read read -> settle(page, decisions.corrected(read.vacancy()), content);
    };
  }

  private void refuse(
      URI page, String id, String reason, Page content, @Nullable Vacancy document) {
    if (decisions.blocks(source.id(), id)) {
      skip(page, Reason.BLOCKED, "a curator blocked it");
      return;
    }
    skip(page, Reason.BROKEN, reason);
    run.refuse(id, reason, raw(content), page.toString(), document);
    pages.spare(id);
    refused++;
  }

  private @Nullable String settle(URI page, Vacancy vacancy, Page content) {
    if (decisions.blocks(source.id(), vacancy.id())) {
      skip(page, Reason.BLOCKED, "a curator blocked it");
      return null;
    }
    LocalDate end = vacancy.validThrough();
    if (end != null && end.isBefore(today)) {
      skip(page, Reason.EXPIRED, "the vacancy ended on " + end);
      return null;
    }
    Optional<String> objection = VacancyCheck.objection(vacancy, today);
    if (objection.isPresent() && !decisions.approves(source.id(), vacancy.id())) {
      refuse(page, vacancy.id(), objection.get(), content, vacancy);
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
    figures.add(vacancy);
    put++;
  }

  private void unchanged(URI page, @Nullable CrawlMemory memory) {
    unchanged++;
    pages.unchanged(memory);
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

  private void refused(URI page, Refused outcome, @Nullable CrawlMemory memory) {
    pages.notSeen(memory, Sign.TROUBLE);
    skip(page, Reason.of(outcome.reason()), outcome.detail());
  }

  private void failed(URI page, Failed failed, @Nullable CrawlMemory memory) {
    boolean missing = PageLife.sign(failed.status()) == Sign.GONE;
    skip(page, missing ? Reason.MISSING : Reason.FAILED, failed.detail());
    pages.failed(memory, failed.status());
  }

  private void keepAlive(String record) {
    Known known = held.get(record);
    if (known != null) {
      alive.add(known.vacancy().id());
      figures.add(known.vacancy());
      idByContent.putIfAbsent(known.content(), known.vacancy().id());
    }
  }

  private void skip(URI page, Reason reason, String detail) {
    skipped.add(new Skipped(page.toString(), reason, detail));
  }

  private static String raw(Page content) {
    String text = new String(content.body(), content.charset().orElse(StandardCharsets.UTF_8));
    return ContactMask.mask(text.substring(0, Math.min(text.length(), LONGEST_RAW)));
  }
}
