package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SeenVacancy;
import org.jspecify.annotations.Nullable;

/** Hands vacancies to as many threads as there are processors, in batches. */
final class Parallel {
  private static final int BATCH = 64;

  private final BlockingQueue<List<SeenVacancy>> queue;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Step step;
  private List<SeenVacancy> batch = new ArrayList<>(BATCH);

  /** What is done with each vacancy. */
  @FunctionalInterface
  interface Step {
    void on(SeenVacancy vacancy) throws IOException;
  }

  private Parallel(Step step, int threads) {
    this.step = step;
    queue = new ArrayBlockingQueue<>(threads * 4);
  }

  /**
   * Does a step with every vacancy.
   *
   * @throws IOException when a step failed
   */
  static void forEach(SearchEngine.VacancySource vacancies, Step step) throws IOException {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    Parallel parallel = new Parallel(step, threads);
    List<Thread> workers = new ArrayList<>();
    for (int k = 0; k < threads; k++) {
      workers.add(Thread.ofPlatform().name("index-" + k).start(parallel::work));
    }
    try {
      vacancies.forEach(parallel::add);
      parallel.flush();
    } finally {
      parallel.finish(workers);
    }
    parallel.rethrow();
  }

  private void add(SeenVacancy vacancy) {
    batch.add(vacancy);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    if (failure.get() == null && !batch.isEmpty()) {
      put(batch);
    }
    batch = new ArrayList<>(BATCH);
  }

  private void put(List<SeenVacancy> vacancies) {
    try {
      queue.put(vacancies);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure.compareAndSet(null, e);
    }
  }

  /**
   * An empty batch is the sign to stop. After a failure the others go on taking, so that nobody
   * waits.
   */
  private void work() {
    try {
      List<SeenVacancy> taken = queue.take();
      while (!taken.isEmpty()) {
        if (failure.get() == null) {
          doStep(taken);
        }
        taken = queue.take();
      }
    } catch (InterruptedException e) {
      failure.compareAndSet(null, e);
    }
  }

  private void doStep(List<SeenVacancy> taken) {
    try {
      for (SeenVacancy vacancy : taken) {
        step.on(vacancy);
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void finish(List<Thread> workers) {
    workers.forEach(any -> put(List.of()));
    for (Thread worker : workers) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void rethrow() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case UncheckedIOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException("indexing was interrupted", e);
    }
  }
}
