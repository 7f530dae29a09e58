package nl.koerswijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.publish.GenerationDiff.Counted;
import nl.koerswijzer.publish.GenerationDiff.Named;
import nl.koerswijzer.publish.GenerationDiff.Relinked;
import nl.koerswijzer.publish.GenerationDiff.Renamed;
import nl.koerswijzer.publish.GenerationDiff.TensionChange;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationsTest {
  @TempDir private Path folder;

  private final FakeStore store = Cast.starter();

  @Test
  void folderThatIsNotThere_holdsNoGenerations() throws PublishException {
    Generations none = new Generations(folder.resolve("none"));

    assertThat(none.current()).isEmpty();
    assertThat(none.list()).isEmpty();
  }

  @Test
  void switch_putsAnOldGenerationIntoUse() throws PublishException {
    String old = publish("2026-04-01T10:00:00Z");
    publish("2026-04-01T11:00:00Z");

    generations().switchTo(old);

    assertThat(generations().current()).contains(old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc", "", "20260401T100000Z-1234567g", "20260401T100000Z"})
  void switchToWhatIsNoId_isRefused(String id) {
    assertThatThrownBy(() -> generations().switchTo(id))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("is not the id of a generation");
  }

  @Test
  void switchToAnUnknownGeneration_isRefused_andChangesNothing() throws PublishException {
    String id = publish("2026-04-01T10:00:00Z");

    assertThatThrownBy(() -> generations().switchTo("20200101T000000Z-00000000"))
        .isInstanceOf(PublishException.class)
        .hasMessage(
            "there is no generation 20200101T000000Z-00000000: ask for the list of generations");
    assertThat(generations().current()).contains(id);
  }

  @Test
  void switchToADamagedGeneration_isRefused_andChangesNothing() throws Exception {
    String old = publish("2026-04-01T10:00:00Z");
    String now = publish("2026-04-01T11:00:00Z");
    Path catalog = folder.resolve(old).resolve("catalog.bin");
    byte[] bytes = Files.readAllBytes(catalog);
    bytes[bytes.length - 1] ^= 1;
    Files.write(catalog, bytes);

    assertThatThrownBy(() -> generations().switchTo(old))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("is damaged")
        .hasMessageEndingWith("the one in use stays");
    assertThat(generations().current()).contains(now);
  }

  @Test
  void damagedManifest_isNamed() throws Exception {
    String id = publish("2026-04-01T10:00:00Z");
    Path manifest = folder.resolve(id).resolve("manifest.json");
    Files.writeString(manifest, "{");

    assertThatThrownBy(() -> generations().manifest(id))
        .isInstanceOf(PublishException.class)
        .hasMessageStartingWith("cannot read " + manifest);
  }

  @Test
  void pointerToNowhere_isNamed() throws Exception {
    publish("2026-04-01T10:00:00Z");
    Files.writeString(folder.resolve("current"), "somewhere else");

    assertThatThrownBy(() -> generations().current())
        .hasMessageContaining("'somewhere else' is not the id of a generation");
  }

  @Test
  void diffOfAGenerationWithItself_isEmpty() throws PublishException {
    String id = publish("2026-04-01T10:00:00Z");

    assertThat(diff(id, id).isEmpty()).isTrue();
  }

  @Test
  void diff_tellsWhatCameWentAndWasRenamed() throws PublishException {
    String before = publish("2026-04-01T10:00:00Z");
    store
        .remove(RecordKind.OCCUPATION, "bakker")
        .put("starter", RecordKind.OCCUPATION, "kok", Cast.ours("kok", null, "5120"))
        .put(
            "esco",
            RecordKind.OCCUPATION,
            Cast.NURSE_UUID,
            Cast.esco(Cast.NURSE_URI, "2221", "verpleger"))
        .remove(RecordKind.SKILL, "bakken")
        .put("starter", RecordKind.SKILL, "bakken", Cast.skill("bakken", null, "brood bakken"));
    GenerationDiff diff = diff(before, publish("2026-04-01T11:00:00Z"));

    assertThat(diff.occupations().added()).containsExactly(new Named("kok", "kok"));
    assertThat(diff.occupations().removed()).containsExactly(new Named("bakker", "bakker"));
    assertThat(diff.occupations().renamed()).as("ESCO joined the nurse; she stayed").isEmpty();
    assertThat(diff.skills().renamed())
        .containsExactly(new Renamed("bakken", "bakken", "brood bakken"));
    assertThat(diff.counts()).containsOnlyKeys("relations");
    assertThat(diff.counts()).containsEntry("relations", new Counted(2, 1));
  }

  @Test
  void diff_tellsWhichVacanciesCameWentAndAreAboutOtherWork() throws PublishException {
    String before = publish("2026-04-01T10:00:00Z");
    store
        .remove(RecordKind.VACANCY, "v1")
        .remove(RecordKind.VACANCY, "v2")
        .put("feed", RecordKind.VACANCY, "v2", Cast.vacancy("v2", "bakker"))
        .put("feed", RecordKind.VACANCY, "v3", Cast.vacancy("v3", "bakker"));
    GenerationDiff.Vacancies vacancies = diff(before, publish("2026-04-01T11:00:00Z")).vacancies();

    assertThat(vacancies.added()).isEqualTo(1);
    assertThat(vacancies.removed()).isEqualTo(1);
    assertThat(vacancies.relinked()).isEqualTo(1);
    assertThat(vacancies.examples()).containsExactly(new Relinked("v2", "v2", null, "bakker"));
  }

  @Test
  void linkToAConceptThatEscoJoined_isTheSameLink() throws PublishException {
    String before = publish("2026-04-01T10:00:00Z");
    store.put(
        "esco",
        RecordKind.OCCUPATION,
        Cast.NURSE_UUID,
        Cast.esco(Cast.NURSE_URI, "2221", "verpleger"));

    assertThat(diff(before, publish("2026-04-01T11:00:00Z")).vacancies().relinked()).isZero();
  }

  @Test
  void diff_tellsChangedClassesOfScarcity_byTheNewestFigure() throws PublishException {
    store
        .put("market", RecordKind.INDICATOR, "a", Cast.tension("1012", 1.0, "2025-Q4"))
        .put("market", RecordKind.INDICATOR, "b", Cast.tension("0752", 1.0, "2025-Q4"));
    String before = publish("2026-04-01T10:00:00Z");
    store
        .put("market", RecordKind.INDICATOR, "c", Cast.tension("1012", 4.5, "2026-Q1"))
        .put("market", RecordKind.INDICATOR, "d", Cast.tension("0752", 1.1, "2026-Q1"));

    assertThat(diff(before, publish("2026-04-01T11:00:00Z")).tension())
        .containsExactly(
            new TensionChange(
                "1012", "1012", null, TensionClass.BALANCED, TensionClass.VERY_TIGHT));
  }

  private GenerationDiff diff(String before, String after) throws PublishException {
    return generations().diff(before, after, new FakeEngine());
  }

  private String publish(String moment) throws PublishException {
    Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    return new Publisher(store.asStore(), new FakeEngine(), generations(), clock)
        .publish(Progress.NONE)
        .id();
  }

  private Generations generations() {
    return new Generations(folder);
  }
}
