package nl.koerswijzer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One visit to a source: a fetcher and the archive of what it got. */
public final class Visit implements AutoCloseable, Fetcher {
  /** A page that a visit was given before it broke off is not asked for again for so long. */
  private static final Duration FRESH = Duration.ofHours(12);

  private final Fetcher fetcher;
  private final AutoCloseable archive;

  private Visit(Fetcher fetcher, AutoCloseable archive) {
    this.fetcher = fetcher;
    this.archive = archive;
  }

  /**
   * A visit over the network; every answer is kept in the archive. Pages that an earlier visit was
   * given before it broke off come from there.
   *
   * @param archive folder of all archives; this source has its own in it
   * @param hosts what this visit and others together know of the hosts
   * @param seed for the part of pauses that is left to chance
   * @throws IOException when the archive cannot be written
   */
  public static Visit live(
      SourceDefinition source,
      Visitor visitor,
      FetchLimits limits,
      Path archive,
      Hosts hosts,
      Clock clock,
      long seed)
      throws IOException {
    return live(source, visitor, limits, archive, hosts, clock, seed, AddressGuard.usual());
  }

  static Visit live(
      SourceDefinition source,
      Visitor visitor,
      FetchLimits limits,
      Path archive,
      Hosts hosts,
      Clock clock,
      long seed,
      AddressGuard guard)
      throws IOException {
    Path folder = archive.resolve(source.id());
    WarcArchive.Answers before = WarcArchive.brokenOff(folder, clock.instant().minus(FRESH));
    WarcArchive kept = WarcArchive.create(folder, clock.instant());
    FetchLimits allowed = limits.of(source);
    Transport http = new HttpTransport(allowed, clock);
    Transport keeping =
        (address, headers) -> {
          Optional<Reply> known = source.covers(address) ? before.to(address) : Optional.empty();
          Reply reply = known.isPresent() ? known.get() : http.send(address, headers);
          keep(kept, address, reply);
          return reply;
        };
    return new Visit(
        new PoliteFetcher(source, keeping, guard, allowed, visitor, hosts, clock, seed), kept);
  }

  /**
   * The same visit again from the archive, without the network and without waiting.
   *
   * @throws IOException when the archive cannot be read
   */
  public static Visit replay(
      SourceDefinition source, Visitor visitor, FetchLimits limits, Path archive, Clock clock)
      throws IOException {
    Transport kept = WarcArchive.replay(archive.resolve(source.id()));
    AddressGuard anywhere = new AddressGuard(host -> List.of());
    return new Visit(
        new PoliteFetcher(
            source,
            kept,
            anywhere,
            limits.of(source),
            visitor,
            Hosts.unshared(clock, duration -> {}),
            clock,
            0),
        () -> {});
  }

  /** An archive that cannot be written ends the visit: it is no fault of the page. */
  private static void keep(WarcArchive archive, URI address, Reply reply) {
    if (reply.status() != 304) {
      try {
        archive.append(address, reply);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write the archive: " + e.getMessage(), e);
      }
    }
  }

  @Override
  public FetchOutcome fetch(URI address, Validators remembered) {
    return fetcher.fetch(address, remembered);
  }

  @Override
  public List<URI> sitemaps(URI host) {
    return fetcher.sitemaps(host);
  }

  /**
   * @throws IOException when the archive cannot be completed
   */
  @Override
  public void close() throws IOException {
    try {
      archive.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
