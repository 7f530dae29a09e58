package nl.koerswijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.koerswijzer.model.HandClock;
import nl.koerswijzer.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveGenerationTest {
  @TempDir private Path folder;

  private final HandClock clock = new HandClock("2026-04-01T10:00:00Z");
  private final FakeEngine engine = new FakeEngine();
  private final AtomicBoolean refuseViews = new AtomicBoolean();

  @Test
  void beforeTheFirstPublish_thereIsNothingToLease() {
    try (LiveGeneration<String> live = live()) {
      assertThat(live.refresh()).isFalse();
      assertThat(live.lease()).isEmpty();
      assertThat(live.failure()).isEmpty();
    }
  }

  @Test
  void publishedGeneration_isPickedUpOnce() throws Exception {
    try (LiveGeneration<String> live = live()) {
      String id = publish();

      assertThat(live.refresh()).isTrue();
      assertThat(live.refresh()).isFalse();
      assertThat(live.id()).contains(id);
    }
  }

  @Test
  void leasedGeneration_staysOpen_untilTheLastLeaseIsClosed() throws Exception {
    try (LiveGeneration<String> live = live()) {
      String old = publish();
      live.refresh();
      Lease<String> first = live.lease().orElseThrow();
      Lease<String> second = live.lease().orElseThrow();
      clock.pass(Duration.ofHours(1));
      publish();
      engine.closed().clear();
      live.refresh();

      assertThat(first.value()).isEqualTo(old);
      first.close();
      first.close();
      assertThat(engine.closed()).isEmpty();
      second.close();
      assertThat(engine.closed()).containsExactly(old);
    }
  }

  @Test
  void unreadableGeneration_isLeftAside_andTheOneInUseStays() throws Exception {
    try (LiveGeneration<String> live = live()) {
      String good = publish();
      live.refresh();
      clock.pass(Duration.ofHours(1));
      String bad = publish();
      Files.writeString(folder.resolve(bad).resolve("catalog.bin"), "damaged");

      assertThat(live.refresh()).isFalse();
      assertThat(live.id()).contains(good);
      assertThat(live.failure().orElseThrow()).hasMessageContaining("is not a catalog");
    }
  }

  @Test
  void failedGeneration_isTriedAgain_lessAndLessOften() throws Exception {
    try (LiveGeneration<String> live = live()) {
      publish();
      refuseViews.set(true);
      live.refresh();
      refuseViews.set(false);

      assertThat(live.refresh()).as("paused once").isFalse();
      assertThat(live.refresh()).isTrue();
      assertThat(live.failure()).isEmpty();
    }
  }

  @Test
  void viewThatCannotBeMade_closesTheGeneration() throws Exception {
    try (LiveGeneration<String> live = live()) {
      String id = publish();
      engine.closed().clear();
      refuseViews.set(true);
      live.refresh();

      assertThat(engine.closed()).containsExactly(id);
      assertThat(live.failure().orElseThrow()).hasMessageContaining("no view today");
    }
  }

  @Test
  void requestsDuringSwitches_neverFail() throws Exception {
    try (LiveGeneration<String> live = live();
        ExecutorService requests = Executors.newFixedThreadPool(2)) {
      String one = publish();
      clock.pass(Duration.ofHours(1));
      String other = publish();
      live.refresh();
      AtomicBoolean switching = new AtomicBoolean(true);
      Future<Integer> asked = requests.submit(() -> ask(live, switching));
      Generations generations = new Generations(folder);
      for (int turn = 0; turn < 50; turn++) {
        generations.switchTo(turn % 2 == 0 ? one : other);
        live.refresh();
      }
      switching.set(false);

      assertThat(asked.get()).isPositive();
    }
  }

  private static int ask(LiveGeneration<String> live, AtomicBoolean going) {
    int answers = 0;
    do {
      try (Lease<String> lease = live.lease().orElseThrow()) {
        assertThat(lease.value()).isNotEmpty();
        answers++;
      }
    } while (going.get());
    return answers;
  }

  private LiveGeneration<String> live() {
    return new LiveGeneration<>(new Generations(folder), engine, this::view);
  }

  private String view(OpenGeneration generation) {
    if (refuseViews.get()) {
      throw new IllegalStateException("no view today");
    }
    return generation.manifest().id();
  }

  private String publish() throws PublishException {
    return new Publisher(Cast.starter().asStore(), engine, new Generations(folder), clock)
        .publish(Progress.NONE)
        .id();
  }
}
