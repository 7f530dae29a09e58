package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.ingest.crawl.Harvest.Known;
import nl.koerswijzer.ingest.crawl.PageLife.Sign;
import nl.koerswijzer.source.Page;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.Validators;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.CrawlMemory;
import org.jspecify.annotations.Nullable;

/** What is remembered of the pages of a source, and which adverts a visit spares. */
final class PageLives {
  private static final int OK = 200;

  private final SourceDefinition source;
  private final Store.CrawlRun run;
  private final Map<String, CrawlMemory> memories;
  private final Map<String, Known> held;
  private final Map<String, List<String>> more = new HashMap<>();
  private final Set<String> spared = new HashSet<>();

  PageLives(
      SourceDefinition source,
      Store.CrawlRun run,
      Map<String, CrawlMemory> memories,
      Map<String, Known> held) {
    this.source = source;
    this.run = run;
    this.memories = memories;
    this.held = held;
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

  @Nullable CrawlMemory of(URI page) {
    return memories.get(page.toString());
  }

  /** What to ask with: validators only when what they stand for is still held, and held whole. */
  Validators validators(@Nullable CrawlMemory memory) {
    if (memory == null || memory.recordId() == null || memory.strikes() > 0) {
      return Validators.NONE;
    }
    boolean whole = held.containsKey(memory.recordId()) && !more.containsKey(memory.url());
    return whole ? new Validators(memory.etag(), memory.lastModified()) : Validators.NONE;
  }

  /** The adverts that stood on a page. */
  List<String> records(CrawlMemory memory) {
    List<String> records = new ArrayList<>(more.getOrDefault(memory.url(), List.of()));
    if (memory.recordId() != null) {
      records.addFirst(memory.recordId());
    }
    return records;
  }

  /** The adverts that stay although no page spoke for them. */
  Set<String> spared() {
    return spared;
  }

  void spare(String record) {
    spared.add(record);
  }

  /** The page came with a record, or with none. */
  void seen(URI page, Page content, @Nullable String record) {
    run.remember(
        new CrawlMemory(
            source.id(),
            page.toString(),
            content.etag(),
            content.lastModified(),
            OK,
            0,
            0,
            content.fetched(),
            ContentKey.hash(content.body()),
            record));
  }

  /** The page is as it was. */
  void unchanged(@Nullable CrawlMemory memory) {
    if (memory != null && memory.absences() > 0) {
      remember(memory, OK, PageLife.FRESH);
    }
  }

  /** What was read on the page before is not on it now, or may not be looked at. */
  void notSeen(@Nullable CrawlMemory memory, Sign sign) {
    step(memory, sign);
  }

  /** The page did not come. */
  void failed(@Nullable CrawlMemory memory, int status) {
    PageLife life = step(memory, PageLife.sign(status));
    if (memory != null) {
      remember(memory, status, life);
    }
  }

  /**
   * The list did not name some pages.
   *
   * @param counts whether the list was complete and has authority
   */
  void notListed(Set<String> listed, boolean counts) {
    for (CrawlMemory memory : memories.values()) {
      if (memory.recordId() != null && !listed.contains(memory.url())) {
        PageLife life = step(memory, counts ? Sign.UNLISTED : Sign.UNCERTAIN);
        if (life.absences() != memory.absences()) {
          remember(memory, memory.status(), life);
        }
      }
    }
  }

  private PageLife step(@Nullable CrawlMemory memory, Sign sign) {
    if (memory == null) {
      return PageLife.FRESH;
    }
    PageLife before = new PageLife(memory.strikes(), memory.absences());
    PageLife.Step step = before.after(sign, absencesToDie());
    if (step.verdict() == PageLife.Verdict.SPARED) {
      spared.addAll(records(memory));
    }
    return step.life();
  }

  /** A sitemap names everything at once; pages that list others may be caught while they change. */
  private int absencesToDie() {
    return source.kind() == SourceDefinition.Kind.SITE && source.sitemaps().isEmpty() ? 2 : 1;
  }

  /** Keeps what is known of a page that did not come, and forgets a record that is gone. */
  private void remember(CrawlMemory memory, int status, PageLife life) {
    run.remember(
        new CrawlMemory(
            source.id(),
            memory.url(),
            memory.etag(),
            memory.lastModified(),
            status,
            life.strikes(),
            life.absences(),
            memory.fetched(),
            memory.contentHash(),
            PageLife.sign(status) == Sign.GONE ? null : memory.recordId()));
  }
}
