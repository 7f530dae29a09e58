package nl.koerswijzer.publish;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.koerswijzer.search.SearchEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation in use, followed while the service runs.
 *
 * <p>A request takes a {@link Lease} and works with one generation until it is done. A switch opens
 * the new generation first, hands it to requests that start after that, and closes the old one when
 * its last lease is closed. A generation that cannot be opened is left aside and the one in use
 * stays; {@link #failure} tells.
 *
 * @param <T> what is made of an open generation for those who ask
 */
public final class LiveGeneration<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveGeneration.class);

  /** Power of two of the calls between two tries; about a minute when called twice a second. */
  private static final int LONGEST_PAUSE = 7;

  private final Generations generations;
  private final SearchEngine engine;
  private final Function<OpenGeneration, T> view;
  private final AtomicReference<@Nullable Counted<T>> live = new AtomicReference<>();
  private @Nullable String attempted;
  private int failures;
  private int pause;
  private volatile @Nullable PublishException failure;

  /**
   * Opens nothing yet: see {@link #refresh}.
   *
   * @param view makes of an open generation what those who ask want of it
   */
  public LiveGeneration(
      Generations generations, SearchEngine engine, Function<OpenGeneration, T> view) {
    this.generations = generations;
    this.engine = engine;
    this.view = view;
  }

  /**
   * Follows a switch or a change of day, if there was one since the last call; to be called every
   * half second or so. The pointer is read in full, because a few bytes cost no more than a look at
   * the time of the file, which two switches in a row may share.
   *
   * @return whether a generation was opened
   */
  public synchronized boolean refresh() {
    try {
      String wanted = generations.current().orElse(null);
      if (wanted == null || wanted.equals(id().orElse(null)) || isPaused(wanted)) {
        return false;
      }
      attempted = wanted;
      replace(open(wanted));
      failures = 0;
      failure = null;
      LOG.info("generation {} is in use", wanted);
      return true;
    } catch (PublishException e) {
      pause = 1 << Math.min(failures, LONGEST_PAUSE);
      if (failures++ == 0) {
        LOG.warn("the generation in use stays: {}", e.getMessage());
      }
      failure = e;
      return false;
    }
  }

  /** After a failure the same generation is tried again after 1, 2, 4, … calls. */
  private boolean isPaused(String wanted) {
    if (!wanted.equals(attempted)) {
      failures = 0;
      return false;
    }
    return failures > 0 && pause-- > 0;
  }

  private Counted<T> open(String id) throws PublishException {
    OpenGeneration generation = generations.open(id, engine);
    try {
      return new Counted<>(generation, view.apply(generation));
    } catch (RuntimeException e) {
      close(generation);
      throw new PublishException("cannot use generation " + id + ": " + e.getMessage(), e);
    }
  }

  /**
   * The generation in use, until the lease is closed.
   *
   * @return empty when nothing has been published yet
   */
  public Optional<Lease<T>> lease() {
    while (true) {
      Counted<T> counted = live.get();
      if (counted == null) {
        return Optional.empty();
      }
      if (counted.retain()) {
        return Optional.of(new Lease<>(counted.value, counted::release));
      }
    }
  }

  /** The id of the generation in use; empty when nothing has been published yet. */
  public Optional<String> id() {
    Counted<T> counted = live.get();
    return counted == null ? Optional.empty() : Optional.of(counted.generation.manifest().id());
  }

  /** Why the generation that should be in use is not; empty when it is. */
  public Optional<PublishException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Lets go of the generation in use; leases that are open stay good. */
  @Override
  public synchronized void close() {
    replace(null);
  }

  private void replace(@Nullable Counted<T> next) {
    Counted<T> previous = live.getAndSet(next);
    if (previous != null) {
      previous.release();
    }
  }

  private static void close(OpenGeneration generation) {
    try {
      generation.close();
    } catch (IOException e) {
      LOG.warn("generation {} cannot be closed", generation.manifest().id(), e);
    }
  }

  /** A generation that is closed when nobody uses it: 1 for being in use, and 1 for each lease. */
  private static final class Counted<T> {
    private final OpenGeneration generation;
    private final T value;
    private final AtomicInteger users = new AtomicInteger(1);

    Counted(OpenGeneration generation, T value) {
      this.generation = generation;
      this.value = value;
    }

    boolean retain() {
      return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void release() {
      if (users.decrementAndGet() == 0) {
        close(generation);
      }
    }
  }
}
