package nl.koerswijzer.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The manners that all visits share. However many visits there are, a host is asked one thing at a
 * time, never more often than the strictest of its visits agreed, and not before the time until
 * which it asked us to stay away; and no more than a few hosts are asked at the same moment.
 *
 * <p>A host's turn lasts from the pause before a request until its answer. Visits in other programs
 * that share the folder take turns with ours through a lock on the host's file there, which also
 * keeps what is remembered of the host when no program runs. A program opens a folder once.
 */
public final class Hosts {
  private static final int MOST_AT_ONCE = 8;

  private final @Nullable Path folder;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Semaphore underWay;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  private static final class Host {
    final ReentrantLock turn = new ReentrantLock(true);
    volatile HostMemory memory = HostMemory.NONE;
  }

  /** Something to ask a host. */
  @FunctionalInterface
  interface Request<T> {
    T send() throws IOException;
  }

  /** The host asked us to stay away; nothing was asked. */
  static final class StayAwayException extends IOException {
    private static final long serialVersionUID = 1L;

    StayAwayException(Instant until) {
      super("the host asked us to stay away until " + until);
    }
  }

  private Hosts(@Nullable Path folder, Clock clock, Sleeper sleeper, int mostAtOnce) {
    this.folder = folder;
    this.clock = clock;
    this.sleeper = sleeper;
    underWay = new Semaphore(mostAtOnce, true);
  }

  /**
   * Hosts as all programs on this machine know them that name the same folder.
   *
   * @throws IOException when the folder cannot be made
   */
  public static Hosts sharedIn(Path folder, Clock clock, Sleeper sleeper) throws IOException {
    return new Hosts(Files.createDirectories(folder), clock, sleeper, MOST_AT_ONCE);
  }

  /** Hosts as only the visits of this program know them. */
  public static Hosts unshared(Clock clock, Sleeper sleeper) {
    return unshared(clock, sleeper, MOST_AT_ONCE);
  }

  /**
   * @param mostAtOnce how many hosts may be asked at the same moment
   */
  static Hosts unshared(Clock clock, Sleeper sleeper, int mostAtOnce) {
    return new Hosts(null, clock, sleeper, mostAtOnce);
  }

  /**
   * Asks when it is our turn.
   *
   * @param between pause that the visit agreed with the host
   * @throws StayAwayException when the host asked us not to
   */
  <T> T ask(String host, Duration between, Request<T> request) throws IOException {
    try (Turn turn = turn(host)) {
      requireOpen(turn.memory());
      pause(turn.memory().pause(between, clock.instant()));
      try {
        return limited(request);
      } finally {
        turn.remember(turn.memory().answered(clock.instant(), between));
      }
    }
  }

  private <T> T limited(Request<T> request) throws IOException {
    try {
      underWay.acquire();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      return request.send();
    } finally {
      underWay.release();
    }
  }

  void pause(Duration duration) {
    if (duration.isPositive()) {
      sleeper.sleep(duration);
    }
  }

  /** The host asked us to stay away. */
  void close(String host, Duration duration) throws IOException {
    try (Turn turn = turn(host)) {
      turn.remember(turn.memory().closed(clock.instant().plus(duration)));
    }
  }

  /**
   * Looks before asking anything of a host; {@link #ask} looks again when it is our turn.
   *
   * @throws StayAwayException when the host asked us to stay away and that time is not over
   */
  void requireOpen(String name) throws IOException {
    Host known = hosts.get(name);
    if (known != null) {
      requireOpen(known.memory);
      return;
    }
    try (Turn turn = turn(name)) {
      requireOpen(turn.memory());
    }
  }

  private void requireOpen(HostMemory memory) throws StayAwayException {
    if (clock.instant().isBefore(memory.closedUntil())) {
      throw new StayAwayException(memory.closedUntil());
    }
  }

  private Turn turn(String name) throws IOException {
    Host host = hosts.computeIfAbsent(name, unused -> new Host());
    try {
      host.turn.lockInterruptibly();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      return new Turn(host, folder == null ? null : HostFile.lock(folder, name));
    } catch (IOException | RuntimeException e) {
      host.turn.unlock();
      throw e;
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted");
  }

  /** The right to ask one host, here and in all programs that share the folder. */
  private static final class Turn implements AutoCloseable {
    private final Host host;
    private final @Nullable HostFile file;

    Turn(Host host, @Nullable HostFile file) throws IOException {
      this.host = host;
      this.file = file;
      if (file != null) {
        host.memory = file.read();
      }
    }

    HostMemory memory() {
      return host.memory;
    }

    void remember(HostMemory memory) throws IOException {
      host.memory = memory;
      if (file != null) {
        file.write(memory);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        if (file != null) {
          file.close();
        }
      } finally {
        host.turn.unlock();
      }
    }
  }
}
