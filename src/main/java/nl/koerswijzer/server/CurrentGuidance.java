package nl.koerswijzer.server;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.Lease;
import nl.koerswijzer.publish.LiveGeneration;
import nl.koerswijzer.publish.OpenGeneration;

/** The use cases over the generation in use, for the day of the request. */
public final class CurrentGuidance {
  private final LiveGeneration<Daily> live;
  private final CompletableFuture<?> opening;

  /**
   * @param opening done when the first generation is in use or cannot be
   */
  public CurrentGuidance(LiveGeneration<Daily> live, CompletableFuture<?> opening) {
    this.live = live;
    this.opening = opening;
  }

  /**
   * Answers from the generation in use, which stays open until the answer is there. Who asks while
   * the service starts waits until it has opened its generation.
   *
   * @throws ProblemException when nothing has been published yet
   */
  public <T> T answer(Function<Guidance, T> question) {
    return answer((guidance, manifest) -> question.apply(guidance));
  }

  /** The same, with what stands in the generation. */
  public <T> T answer(BiFunction<Guidance, GenerationManifest, T> question) {
    opening.join();
    Lease<Daily> lease =
        live.lease().orElseThrow(() -> new ProblemException(Problem.Kind.NO_GENERATION));
    try (lease) {
      return question.apply(lease.value().guidance(), lease.value().generation.manifest());
    }
  }

  /**
   * What stands in the generation in use; empty when nothing has been published yet, or the service
   * is still opening it.
   */
  public Optional<GenerationManifest> manifest() {
    try (Lease<Daily> held = live.lease().orElse(null)) {
      return held == null ? Optional.empty() : Optional.of(held.value().generation.manifest());
    }
  }

  /** Whether the newest generation could not be opened; the log tells why. */
  public boolean isBehind() {
    return live.failure().isPresent();
  }

  /** The use cases of one generation, made again when the day changes: figures age by the day. */
  public static final class Daily {
    private final OpenGeneration generation;
    private final Clock clock;
    private final AtomicReference<Guidance> current;

    public Daily(OpenGeneration generation, Clock clock) {
      this.generation = generation;
      this.clock = clock;
      this.current = new AtomicReference<>(on(LocalDate.now(clock)));
    }

    Guidance guidance() {
      Guidance guidance = current.get();
      LocalDate today = LocalDate.now(clock);
      if (guidance.knowledge().today().equals(today)) {
        return guidance;
      }
      Guidance renewed = on(today);
      current.set(renewed);
      return renewed;
    }

    private Guidance on(LocalDate today) {
      return Guidance.of(
          Knowledge.of(
              generation.manifest().id(), today, generation.catalog(), generation.indexes()));
    }
  }
}
