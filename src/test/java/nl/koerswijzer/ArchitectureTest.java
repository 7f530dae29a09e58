package nl.koerswijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code against the room table of the architecture page. */
class ArchitectureTest {
  private static final String ROOT = "nl.koerswijzer";
  private static final Path PAGE = Path.of("src/docs/ARCHITECTURE.md");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d) \\| (\\w+) \\| [^|]+ \\|([^|]*)\\|");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private record Room(int level, Set<String> imports) {}

  @Test
  void rooms_areThoseOfTheTable() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/nl/koerswijzer"))) {
      Set<String> found =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found).isEqualTo(rooms().keySet());
    }
  }

  @Test
  void table_letsImportsGoDownOnly() throws IOException {
    Map<String, Room> rooms = rooms();
    rooms.forEach(
        (name, room) ->
            assertThat(room.imports())
                .allSatisfy(
                    lower -> assertThat(rooms.get(lower).level()).isLessThan(room.level())));
  }

  @Test
  void rooms_importOnlyWhatTheTableAllows() throws IOException {
    Map<String, Room> rooms = rooms();
    for (Map.Entry<String, Room> room : rooms.entrySet()) {
      String[] forbidden =
          rooms.keySet().stream()
              .filter(other -> !other.equals(room.getKey()))
              .filter(other -> !room.getValue().imports().contains(other))
              .map(other -> ROOT + "." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + room.getKey() + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void pureRooms_touchNoClockFilesOrLog() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.of("model", "market", "match", "pathway")
                .map(room -> ROOT + "." + room + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..", "java.nio.file..", "java.net..", "java.sql..", "org.slf4j..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CLASSES);
  }

  @Test
  void everyPackage_saysWhatIsInIt() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<Path> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toCollection(TreeSet::new));
      for (Path folder : packages) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).startsWith("/**").contains("@NullMarked");
      }
    }
  }

  private static Map<String, Room> rooms() throws IOException {
    Map<String, Room> rooms = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(PAGE));
    while (row.find()) {
      Set<String> imports =
          Arrays.stream(row.group(3).split(",", -1))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .collect(Collectors.toSet());
      rooms.put(row.group(2), new Room(Integer.parseInt(row.group(1)), imports));
    }
    assertThat(rooms).hasSizeGreaterThan(10);
    return rooms;
  }
}
