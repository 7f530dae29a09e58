package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A dossier as one sealed file. */
class DossierFileTest extends OnPhone {
  private static final String MARKER = "zwaluwstaartkever";
  private static final String FILE_PASSPHRASE = "lamp stoel wolk kaas";

  /** Writes a file, changes it, and reads it again. */
  private static final String READ =
      """
      const [passphrase, done] = arguments;
      const change = (file) => { CHANGE; return file; };
      const dossier = {name: "N.N.", fields: [["occupation", "kok"]]};
      import("/web/dossier-file.js").then(async ({read, write}) => {
        const file = JSON.parse(await write(dossier, "coach", "lamp stoel wolk kaas"));
        const changed = change(file);
        const text = typeof changed === "string" ? changed : JSON.stringify(changed);
        return (await read(text, passphrase)).name;
      }).then(done, (error) => done(error.reason ?? String(error)));
      """;

  DossierFileTest(Browser browser) {
    super(browser);
  }

  @Test
  void dossier_isExported_erased_andImportedAgain(@TempDir Path folder) throws IOException {
    device.fillInOccupation(MARKER);
    String text = exported("client");
    assertThat(text).contains("\"iterations\":600000").doesNotContain(MARKER);
    Path file = Files.writeString(folder.resolve("dossier.json"), text);

    browser.send("#forget", Keys.ENTER);
    device.awaitSaid("Alles is gewist");
    assertThat(device.databases()).isZero();

    open(file, "een heel ander wachtwoord");
    device.awaitSaid("Dat wachtwoord klopt niet");
    assertThat(device.databases()).isZero();
    open(file, FILE_PASSPHRASE);
    device.awaitSaid("Het dossier is overgenomen");
    assertThat(device.fields()).containsExactly("occupation=" + MARKER);
  }

  @Test
  void fileForTheClient_hasNoNoteOfTheCoach(@TempDir Path folder) throws IOException {
    browser.open("/");
    device.keep(
        List.of(
            List.of("occupation", "kok"),
            List.of("local.role.parent", "vader"),
            List.of("local.coach.who", MARKER)));
    Path file = Files.writeString(folder.resolve("dossier.json"), exported("client"));
    browser.send("#forget", Keys.ENTER);
    device.awaitSaid("Alles is gewist");
    open(file, FILE_PASSPHRASE);
    device.awaitSaid("Het dossier is overgenomen");
    assertThat(device.fields())
        .containsExactlyInAnyOrder("occupation=kok", "local.role.parent=vader");
  }

  @Test
  void fileOfTheClient_leavesTheNotesOfTheCoachWhereTheyAre(@TempDir Path folder)
      throws IOException {
    browser.open("/");
    device.keep(List.of(List.of("occupation", "kok")));
    Path file = Files.writeString(folder.resolve("dossier.json"), exported("client"));
    device.keep(List.of(List.of("occupation", "lasser"), List.of("local.coach.who", MARKER)));
    open(file, FILE_PASSPHRASE);
    device.awaitSaid("Het dossier is overgenomen");
    assertThat(device.fields())
        .containsExactlyInAnyOrder("occupation=kok", "local.coach.who=" + MARKER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                   | N.N.
          return "{"                                           | other
          return "null"                                        | other
          file.format = "iets anders"                          | other
          file.version = 2                                     | newer
          file.kdf.iterations = 1                              | damaged
          file.kdf.iterations = 1e12                           | damaged
          file.kdf.iterations = "600000"                       | damaged
          file.kdf.hash = "SHA-1"                              | damaged
          file.kdf.salt = ""                                   | damaged
          file.kdf.salt = "\\u0000"                            | damaged
          delete file.kdf                                      | damaged
          delete file.dossier                                  | damaged
          file.dossier.data = file.dossier.data.slice(0, -8)   | damaged
          file.dossier = file.check                            | damaged
          file.kdf.salt = "A".repeat(32)                       | passphrase
          return "x".repeat(2000001)                           | large
          """)
  void fileThatIsNotAsItWasMade_isRefused(String change, String reason) {
    browser.open("/privacy");
    assertThat(browser.await(READ.replace("CHANGE", change), FILE_PASSPHRASE)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [["occupation", "kok"]]                  | true
          [["weight-skills", "9"]]                 | false
          [["__proto__", "x"]]                     | false
          [["local.coach.<b>", "x"]]               | false
          [["occupation", 3]]                      | false
          [["occupation"]]                         | false
          [["text", "x".repeat(10001)]]            | false
          Array(2001).fill(["keep", "kok"])        | false
          "occupation"                             | false
          """)
  void onlyFieldsOfAProfile_areTakenOver(String fields, boolean taken) {
    browser.open("/privacy");
    assertThat(
            browser.await(
                "const done = arguments[0]; import('/web/fields.js')"
                    + ".then(({areFields}) => done(areFields("
                    + fields
                    + ")))"))
        .isEqualTo(taken);
  }

  private String exported(String version) {
    device.openDossierPage();
    browser.run(
        """
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          blob.text().then((text) => { window.exported = text; });
          return make.call(URL, blob);
        };
        return 1;
        """);
    browser.send("#export input[value=" + version + "]", Keys.SPACE);
    device.type("#export-first", FILE_PASSPHRASE);
    device.type("#export-second", FILE_PASSPHRASE);
    device.send("#export");
    device.awaitSaid("Het bestand is gemaakt");
    browser.waitFor(() -> browser.run("return Boolean(window.exported)").equals(true));
    return (String) browser.run("return window.exported");
  }

  private void open(Path file, String passphrase) {
    browser.send("#file", file.toAbsolutePath().toString());
    device.type("#import-passphrase", passphrase);
    device.send("#import");
  }
}
