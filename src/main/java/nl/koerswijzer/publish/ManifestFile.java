package nl.koerswijzer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A manifest on disk, as JSON that a person can read. */
final class ManifestFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ManifestFile() {}

  static void write(GenerationManifest manifest, Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(manifest) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * @throws IOException when the file cannot be read or holds no manifest
   */
  static GenerationManifest read(Path file) throws IOException {
    try {
      return JSON.readValue(
          Files.readString(file, StandardCharsets.UTF_8), GenerationManifest.class);
    } catch (JacksonException e) {
      throw new IOException("it holds no manifest (" + e.getOriginalMessage() + ")", e);
    }
  }
}
