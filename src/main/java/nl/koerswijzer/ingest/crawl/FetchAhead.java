package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.Fetcher;
import nl.koerswijzer.source.Validators;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the next page while the one before it is read. Never more than one at a time, so that the
 * site sees one guest.
 */
final class FetchAhead implements AutoCloseable {
  private final Fetcher fetcher;
  private final ExecutorService hand =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private @Nullable Asked asked;

  private record Asked(URI page, Future<FetchOutcome> answer) {}

  FetchAhead(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Starts fetching a page that will be wanted next. */
  void start(URI page, Validators validators) {
    asked = ask(page, validators);
  }

  private Asked ask(URI page, Validators validators) {
    return new Asked(page, hand.submit(() -> fetcher.fetch(page, validators)));
  }

  /** The outcome of a page, started before or now. */
  FetchOutcome fetch(URI page, Validators validators) {
    Asked ahead = asked;
    Asked wanted = ahead != null && ahead.page().equals(page) ? ahead : ask(page, validators);
    try {
      return wanted.answer().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the visit was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    hand.shutdownNow();
  }
}
