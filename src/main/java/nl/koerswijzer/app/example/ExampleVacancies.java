package nl.koerswijzer.app.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the made-up vacancies of the starter set. */
final class ExampleVacancies {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private record VacancyFile(@JsonProperty(required = true) List<ExampleVacancy> vacancies) {}

  private ExampleVacancies() {}

  /**
   * All vacancies of a folder, in the order of its files.
   *
   * @throws IOException when a file cannot be read or is wrong; the message names it
   */
  static List<ExampleVacancy> in(Path folder) throws IOException {
    List<ExampleVacancy> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
        for (ExampleVacancy vacancy : read(file)) {
          if (!ids.add(vacancy.id())) {
            throw new IOException(file + ": the id '" + vacancy.id() + "' stands twice");
          }
          all.add(vacancy);
        }
      }
    }
    return all;
  }

  private static List<ExampleVacancy> read(Path file) throws IOException {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), VacancyFile.class).vacancies();
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IOException(file + (line > 0 ? ", line " + line : "") + ": " + reason(e), e);
    }
  }

  /** The part of the message that says something to a writer of vacancies. */
  private static String reason(JacksonException e) {
    return e.getOriginalMessage()
        .replaceFirst("^Cannot construct instance of `[^`]*`, problem: ", "")
        .replaceFirst(" \\(class .*", "");
  }
}
