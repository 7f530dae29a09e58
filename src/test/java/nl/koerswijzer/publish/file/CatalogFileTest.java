package nl.koerswijzer.publish.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.publish.Cast;
import nl.koerswijzer.publish.merge.CatalogBuilder;
import nl.koerswijzer.publish.merge.MergeException;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFileTest {
  @TempDir private Path folder;

  @Test
  void writtenCatalog_isReadBackEqual() throws Exception {
    CatalogContents contents = contents();
    Path file = folder.resolve("catalog.bin");
    CatalogFile.write(contents, file);

    assertThat(CatalogFile.read(file)).isEqualTo(contents);
  }

  @Test
  void sameCatalog_givesTheSameBytes() throws Exception {
    CatalogFile.write(contents(), folder.resolve("one"));
    CatalogFile.write(contents(), folder.resolve("other"));

    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("other"));
  }

  @Test
  void equalProvenance_isOneObjectAfterReading() throws Exception {
    Path file = folder.resolve("catalog.bin");
    CatalogFile.write(contents(), file);
    CatalogContents read = CatalogFile.read(file);

    assertThat(read.occupations().get(0).provenance().get("title"))
        .isSameAs(read.occupations().get(1).provenance().get("title"));
  }

  @Test
  void damagedFile_isRefused_withWhatToDo() throws Exception {
    Path file = folder.resolve("catalog.bin");
    CatalogFile.write(contents(), file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> CatalogFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is damaged: switch to another generation or publish again");
  }

  @Test
  void cutOffFile_isRefused_atAnyLength() throws Exception {
    Path file = folder.resolve("catalog.bin");
    CatalogFile.write(contents(), file);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += 7) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> CatalogFile.read(file)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void fileOfAnotherModel_isRefused_withWhatToDo() throws Exception {
    Path file = folder.resolve("catalog.bin");
    CatalogFile.write(contents(), file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[15] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> CatalogFile.read(file))
        .hasMessageContaining("was written by another version of the program: publish again");
  }

  @Test
  void garbageBehindAGoodHeader_isRefused_withoutEatingMemory() {
    RecordCodec<Crowd> codec = new RecordCodec<>(Crowd.class, Set.of());
    byte[] billions = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 7};

    assertThatThrownBy(() -> codec.read(new ByteSource(billions, 0)))
        .isInstanceOf(IOException.class)
        .hasMessage("ends too early");
  }

  @Test
  void shape_tellsModelsApart() {
    assertThat(new RecordCodec<>(Crowd.class, Set.of()).describe())
        .isNotEqualTo(new RecordCodec<>(MaybeCrowd.class, Set.of()).describe());
  }

  private record Crowd(List<String> names) {}

  private record MaybeCrowd(List<@Nullable String> names) {}

  private static CatalogContents contents() throws MergeException {
    return new CatalogBuilder(
            Cast.starter()
                .put("market", RecordKind.INDICATOR, "a", Cast.tension("1012", 2.6, "2026-Q1"))
                .asStore())
        .build();
  }
}
