package nl.koerswijzer.ingest.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.koerswijzer.ingest.ImportBench;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EducationImportTest {
  private static final String FILE = "mbo_kwalificaties_crebo_2015.csv";
  private static final String HEADER =
      "kwalificatie_crebo,kwalificatie,niveau,soort_opleiding,leerweg";

  @TempDir Path folder;
  private ImportBench bench;

  @BeforeEach
  void openBench() {
    bench = new ImportBench(new EducationImport(), folder);
  }

  @AfterEach
  void closeBench() {
    bench.close();
  }

  private Training training(String row) throws ImportException {
    bench.file(FILE, HEADER, row).run();
    return bench.record(RecordKind.TRAINING, Training.class, "crebo-25180");
  }

  @Test
  void qualification_becomesATraining_withTheLengthOfItsLevel() throws ImportException {
    Training training = training("25180,Kok,2,basisberoepsopleiding,BOL/BBL");
    assertThat(training.crebo()).isEqualTo("25180");
    assertThat(training.level()).isEqualTo(EducationLevel.LEVEL_2);
    assertThat(training.entryLevel()).isEqualTo(EducationLevel.LEVEL_1);
    assertThat(training.entry())
        .isEqualTo("Je hebt een vmbo-diploma of een diploma van mbo niveau 1.");
    assertThat(training.months()).isEqualTo(24);
    assertThat(training.ways()).containsExactly("bol", "bbl");
    assertThat(training.provenance().period()).isEqualTo("2015");
  }

  @Test
  void specialist_takesAYear_onTopOfATrade() throws ImportException {
    Training training = training("25180,Patissier,4,specialistenopleiding,BBL");
    assertThat(training.months()).isEqualTo(12);
    assertThat(training.entryLevel()).isEqualTo(EducationLevel.LEVEL_3);
  }

  @Test
  void wrongRow_isRefused_withLineAndColumn() {
    assertThatThrownBy(() -> training("25180,Kok,7,vakopleiding,BOL/BBL"))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("niveau");
    assertThatThrownBy(() -> training("251,Kok,2,vakopleiding,BOL/BBL"))
        .hasMessageContaining("five digits");
    assertThatThrownBy(() -> training("25180,Kok,2,vakopleiding,avond"))
        .hasMessageContaining("BOL or BBL");
  }

  @Test
  void sameNumberTwice_isRefused() {
    bench.file(FILE, HEADER, "25180,Kok,2,,BOL", "25180,Bakker,2,,BOL");
    assertThatThrownBy(() -> bench.run()).hasMessageContaining("also on line 2");
  }
}
