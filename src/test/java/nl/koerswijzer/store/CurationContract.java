package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.CrawlRun;
import nl.koerswijzer.store.Store.Decision;
import org.junit.jupiter.api.Test;

/** What every store promises curators: who they are, what they decided, and who did what. */
abstract class CurationContract extends StoreContract {
  @Test
  void curators_areKeptByName() {
    store.put(new Store.Curator("bea", "hash", MONDAY));
    store.put(new Store.Curator("anna", "hash", MONDAY));
    store.put(new Store.Curator("bea", "other", TUESDAY));
    assertThat(store.curators())
        .containsExactly(
            new Store.Curator("anna", "hash", MONDAY), new Store.Curator("bea", "other", MONDAY));
  }

  @Test
  void decision_isTakenWhileACrawlWaitsBetweenCheckpoints() {
    Decision decision = new Decision("vacancy", "v1", "block", "", "no real job", "Anna", MONDAY);
    try (CrawlRun crawl = store.beginCrawl("feed")) {
      crawl.put(RecordKind.VACANCY, "v1", vacancy("v1"));
      crawl.checkpoint();
      store.decide(decision);
      crawl.commit("");
    }
    assertThat(store.decisions()).containsExactly(decision);
  }

  @Test
  void audit_isReadNewestFirst() {
    AuditEntry first = new AuditEntry(MONDAY, "Anna", "publish", "generation 1", "");
    AuditEntry second = new AuditEntry(TUESDAY, "Anna", "switch-generation", "generation 2", "");
    store.audit(first);
    store.audit(second);
    assertThat(store.audit(10)).containsExactly(second, first);
    assertThat(store.audit(1)).containsExactly(second);
  }
}
