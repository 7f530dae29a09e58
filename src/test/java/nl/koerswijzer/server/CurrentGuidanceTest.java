package nl.koerswijzer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.LiveGeneration;
import nl.koerswijzer.search.lucene.LuceneSearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithService.class)
class CurrentGuidanceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  private final ServiceUnderTest service;

  CurrentGuidanceTest(ServiceUnderTest service) {
    this.service = service;
  }

  private LiveGeneration<CurrentGuidance.Daily> live() {
    return new LiveGeneration<>(
        new Generations(service.data().resolve("generations")),
        new LuceneSearchEngine(),
        open -> new CurrentGuidance.Daily(open, CLOCK));
  }

  @Test
  void whoAsksWhileTheServiceStarts_waitsAndIsAnswered_andHealthIsNotAheadOfIt() throws Exception {
    CompletableFuture<Void> opening = new CompletableFuture<>();
    try (LiveGeneration<CurrentGuidance.Daily> live = live()) {
      CurrentGuidance current = new CurrentGuidance(live, opening);
      FutureTask<Integer> asked =
          new FutureTask<>(
              () -> current.answer(guidance -> guidance.occupations().regions().size()));
      Thread asking = Thread.ofPlatform().start(asked);
      while (asking.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }

      assertThat(current.manifest()).isEmpty();
      live.refresh();
      opening.complete(null);

      assertThat(asked.get()).isPositive();
      assertThat(current.manifest()).isPresent();
    }
  }

  @Test
  void openingThatFailed_isToldToThoseWhoWait() {
    CompletableFuture<Void> opening = new CompletableFuture<>();
    try (LiveGeneration<CurrentGuidance.Daily> live = live()) {
      CurrentGuidance current = new CurrentGuidance(live, opening);
      opening.complete(null);

      assertThatThrownBy(() -> current.answer(guidance -> guidance))
          .isInstanceOf(ProblemException.class);
    }
  }
}
