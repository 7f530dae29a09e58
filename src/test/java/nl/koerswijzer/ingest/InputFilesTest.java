package nl.koerswijzer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koerswijzer.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  private static final Pattern ALL = Pattern.compile(".*");
  private static final int LIMIT = 50_000_000;

  @TempDir Path folder;

  @Test
  void folderZipAndGzip_showTheirFilesInOrder() throws Exception {
    Files.createDirectories(folder.resolve("nl/.hidden-folder"));
    Files.writeString(folder.resolve("nl/b.csv"), "b");
    Files.writeString(folder.resolve("nl/.hidden"), "x");
    zip("a.zip", "inside/c.csv", "c".getBytes(StandardCharsets.UTF_8));
    gzip("d.jsonl.gz", "d".getBytes(StandardCharsets.UTF_8));
    try (InputFiles files = open(folder)) {
      List<InputFile> found = files.take(ALL);
      assertThat(found).extracting(InputFile::name).containsExactly("c.csv", "d.jsonl", "b.csv");
      assertThat(found).extracting(InputFile::folder).first().isEqualTo("inside");
      List<String> texts = new ArrayList<>();
      for (InputFile file : found) {
        texts.add(file.readText(10));
      }
      assertThat(texts).containsExactly("c", "d", "b");
    }
  }

  @Test
  void filesThatNobodyTook_areLeftAside() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "a");
    Files.writeString(folder.resolve("readme.txt"), "b");
    try (InputFiles files = open(folder)) {
      files.take(Pattern.compile("a\\.csv"));
      assertThat(files.leftAside("not known"))
          .containsExactly(
              new ImportReport.LeftAside(folder.resolve("readme.txt").toString(), "not known"));
    }
  }

  @Test
  void missingPath_isRefused() {
    assertThatThrownBy(() -> open(folder.resolve("nowhere")))
        .isInstanceOf(ImportException.class)
        .hasMessageEndingWith("nowhere: does not exist; check the path");
  }

  @Test
  void fileNeededButAbsent_orThereTwice_isRefused() throws Exception {
    Files.writeString(folder.resolve("a1.csv"), "");
    Files.writeString(folder.resolve("a2.csv"), "");
    try (InputFiles files = open(folder)) {
      assertThatThrownBy(() -> files.takeOne(Pattern.compile("b\\.csv"), "b.csv"))
          .hasMessage("b.csv: is needed and was not found in what was given");
      assertThatThrownBy(() -> files.takeOne(Pattern.compile("a.*"), "a.csv"))
          .hasMessageContaining("a2.csv: stands beside")
          .hasMessageEndingWith("a1.csv; give only one");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.csv", "/etc/outside.csv", "a/../../outside.csv", "a\\b.csv"})
  void zipEntry_thatLeadsOut_isRefused(String name) throws IOException {
    Path zip = zip("slip.zip", name, new byte[1]);
    assertThatThrownBy(() -> open(zip))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("leads out of the ZIP file");
  }

  @Test
  void zipThatIsNone_isRefused() throws IOException {
    Path zip = Files.writeString(folder.resolve("none.zip"), "no zip");
    assertThatThrownBy(() -> open(zip)).hasMessageContaining("is no ZIP file or is damaged");
  }

  @Test
  void zipBomb_isRefusedWhileItUnpacks() throws Exception {
    Path zip = zip("bomb.zip", "bomb.csv", new byte[20_000_000]);
    try (InputFiles files = open(zip)) {
      InputFile bomb = files.take(ALL).getFirst();
      assertThatThrownBy(() -> bomb.readText(LIMIT))
          .isInstanceOf(ImportException.class)
          .hasMessageContaining("bomb.zip!bomb.csv: unpacks to more than 100 times its size");
    }
  }

  @Test
  void gzipBomb_isRefusedWhileItUnpacks() throws Exception {
    Path gzip = gzip("bomb.csv.gz", new byte[20_000_000]);
    try (InputFiles files = open(gzip)) {
      InputFile bomb = files.take(ALL).getFirst();
      assertThatThrownBy(() -> bomb.readText(LIMIT))
          .hasMessageContaining("unpacks to more than 100 times its size");
    }
  }

  @Test
  void filesThatAreTooLargeAloneOrTogether_areRefused() throws Exception {
    Files.write(folder.resolve("a"), new byte[60]);
    Files.write(folder.resolve("b"), new byte[60]);
    Files.write(folder.resolve("c"), new byte[101]);
    Allowance allowance = new Allowance(Progress.NONE, 100, 110);
    try (InputFiles files = InputFiles.open(List.of(folder), allowance)) {
      List<InputFile> all = files.take(ALL);
      assertThat(all.get(0).readText(LIMIT)).hasSize(60);
      assertThatThrownBy(() -> all.get(2).readText(LIMIT)).hasMessageContaining("is larger than");
      assertThatThrownBy(() -> all.get(1).readText(LIMIT))
          .hasMessageContaining("together with the files before it");
    }
  }

  @Test
  void textWithMoreCharactersThanAllowed_isRefused() throws Exception {
    Files.writeString(folder.resolve("a"), "x".repeat(11));
    try (InputFiles files = open(folder)) {
      assertThatThrownBy(() -> files.take(ALL).getFirst().readText(10))
          .hasMessageContaining("has more than 10 characters");
    }
  }

  @Test
  void progress_hearsFilesAndBytes() throws Exception {
    Path file = Files.write(folder.resolve("a.csv"), new byte[1234]);
    List<String> heard = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void begin(String step, long total) {
            heard.add(step + " " + total);
          }

          @Override
          public void advance(long units) {
            heard.add("+" + units);
          }
        };
    try (InputFiles files = InputFiles.open(List.of(file), progress)) {
      files.take(ALL).getFirst().readText(LIMIT);
    }
    assertThat(heard).containsExactly(file + " 1234", "+1234");
  }

  private static InputFiles open(Path path) throws ImportException {
    return InputFiles.open(List.of(path), Progress.NONE);
  }

  private Path zip(String name, String entry, byte[] content) throws IOException {
    Path zip = folder.resolve(name);
    try (OutputStream bytes = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      packed.putNextEntry(new ZipEntry(entry));
      packed.write(content);
      packed.closeEntry();
    }
    return zip;
  }

  private Path gzip(String name, byte[] content) throws IOException {
    Path gzip = folder.resolve(name);
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      packed.write(content);
    }
    return gzip;
  }
}
