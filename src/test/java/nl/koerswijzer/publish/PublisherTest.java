package nl.koerswijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final Instant START = Instant.parse("2026-04-01T10:15:30Z");

  @TempDir private Path folder;

  private final FakeStore store = Cast.starter();

  @Test
  void publish_makesAGenerationAndSwitchesToIt() throws PublishException {
    GenerationManifest manifest = publish(0);

    assertThat(manifest.id()).matches("20260401T101530Z-[0-9a-f]{8}");
    assertThat(generations().current()).contains(manifest.id());
    assertThat(generations().list()).containsExactly(manifest);
    assertThat(manifest.counts())
        .containsEntry("occupations", 2L)
        .containsEntry("skills", 2L)
        .containsEntry("relations", 2L)
        .containsEntry("vacancies", 2L)
        .containsEntry("linked", 1L);
    assertThat(manifest.files())
        .extracting(GenerationManifest.HashedFile::path)
        .containsExactly("catalog.bin", "indexes/vacancies.txt");
  }

  @Test
  void manifest_namesTheDataSetsItStandsOn() throws PublishException {
    store.put("market", RecordKind.DATA_SET, "uwv-tension", Cast.statedBy("UWV"));

    assertThat(generations().manifest(publish(0).id()).dataSets())
        .containsExactly(
            new GenerationManifest.DataSet("market", "uwv-tension", Cast.statedBy("UWV")));
  }

  @Test
  void openGeneration_holdsWhatTheStoreHeld() throws Exception {
    GenerationManifest manifest = publish(0);

    try (OpenGeneration open = generations().open(manifest.id(), new FakeEngine())) {
      assertThat(open.catalog().occupation("bakker")).isPresent();
      assertThat(open.indexes().vacancies().size()).isEqualTo(2);
    }
  }

  @Test
  void sameRecords_giveTheSameContent_atAnyMoment() throws PublishException {
    assertThat(publish(0).content()).isEqualTo(publish(1).content());
  }

  @Test
  void sameContentInTheSameSecond_isOneGeneration() throws PublishException {
    publish(0);
    publish(0);

    assertThat(generations().list()).hasSize(1);
  }

  @Test
  void vacancyOfTwoSources_isIndexedOnce() throws PublishException {
    store.put("other", RecordKind.VACANCY, "v1", Cast.vacancy("v1", "verpleegkundige"));

    assertThat(publish(0).count("vacancies")).isEqualTo(2);
  }

  @Test
  void brokenReference_isRefused_andTheOldGenerationStays() throws PublishException {
    GenerationManifest old = publish(0);
    store.put(
        "starter",
        RecordKind.OCCUPATION,
        "kok",
        Cast.ours("kok", null, "5120", new SkillNeed("koken", true, 3)));

    assertThatThrownBy(() -> publish(1))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("occupation kok names the skill 'koken'");
    assertThat(generations().current()).contains(old.id());
    assertThat(folders()).containsExactly(old.id());
  }

  @Test
  void emptyStore_isRefused_withWhatToDo() {
    assertThatThrownBy(() -> publisher(new FakeStore(), new FakeEngine(), 0).publish(Progress.NONE))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("it has no occupations: import a data set first")
        .hasMessageContaining("nothing was published before");
  }

  @Test
  void fullDisk_leavesTheOldGenerationInUse() throws PublishException {
    GenerationManifest old = publish(0);
    SearchEngine full =
        new FakeEngineThat() {
          @Override
          public Built build(Path indexes, Catalog catalog, VacancySource vacancies)
              throws IOException {
            Files.writeString(indexes.resolve("half"), "half");
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(() -> publisher(store, full, 1).publish(Progress.NONE))
        .isInstanceOf(PublishException.class)
        .hasMessage(
            "cannot publish: No space left on device; generation " + old.id() + " stays in use");
    assertThat(generations().current()).contains(old.id());
    assertThat(folders()).as("nothing half built is left").containsExactly(old.id());
  }

  @Test
  void indexThatLosesVacancies_isRefused() {
    SearchEngine forgetful =
        new FakeEngineThat() {
          @Override
          public Built build(Path indexes, Catalog catalog, VacancySource vacancies)
              throws IOException {
            vacancies.forEach(vacancy -> {});
            return super.build(indexes, catalog, consumer -> {});
          }
        };

    assertThatThrownBy(() -> publisher(store, forgetful, 0).publish(Progress.NONE))
        .hasMessageContaining("it should hold 2 vacancies and holds 0");
  }

  @Test
  void secondPublisher_isToldToWait() throws Exception {
    try (Workbench busy = generations().occupy()) {
      assertThat(busy).isNotNull();
      assertThatThrownBy(() -> publish(0)).hasMessageContaining("another publish is running");
    }
    assertThat(publish(0)).isNotNull();
  }

  @Test
  void newestFive_areKept() throws PublishException {
    List<String> ids = Stream.of(0, 1, 2, 3, 4, 5, 6).map(this::publishUnchecked).toList();

    assertThat(generations().list())
        .extracting(GenerationManifest::id)
        .containsExactlyElementsOf(ids.subList(2, 7).reversed());
    assertThat(folders()).hasSize(5);
  }

  @Test
  void generationThatWasInUseUntilNow_isKeptHoweverOld() throws PublishException {
    GenerationManifest old = publish(0);
    for (int second = 1; second < 6; second++) {
      publish(second);
      generations().switchTo(old.id());
    }

    assertThat(generations().manifest(old.id())).isEqualTo(old);
  }

  private String publishUnchecked(int second) {
    try {
      return publish(second).id();
    } catch (PublishException e) {
      throw new AssertionError(e);
    }
  }

  private GenerationManifest publish(int second) throws PublishException {
    return publisher(store, new FakeEngine(), second).publish(Progress.NONE);
  }

  private Publisher publisher(FakeStore from, SearchEngine engine, int second) {
    Clock clock = Clock.fixed(START.plus(Duration.ofSeconds(second)), ZoneOffset.UTC);
    return new Publisher(from.asStore(), engine, generations(), clock);
  }

  private Generations generations() {
    return new Generations(folder);
  }

  private List<String> folders() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A fake engine of which a part is replaced. */
  private abstract static class FakeEngineThat implements SearchEngine {
    private final FakeEngine engine = new FakeEngine();

    @Override
    public Built build(Path indexes, Catalog catalog, VacancySource vacancies) throws IOException {
      return engine.build(indexes, catalog, vacancies);
    }

    @Override
    public Indexes open(Path indexes, CatalogSource catalog) throws IOException {
      return engine.open(indexes, catalog);
    }
  }
}
