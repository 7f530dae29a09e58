package nl.koerswijzer.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.RequestBody;

/** A client's profile in a file, as the API takes it. */
final class ProfileFile {
  private ProfileFile() {}

  /**
   * What a reader makes of the file, read as the body of a request; a bare profile is put under
   * {@code profile}.
   *
   * @throws nl.koerswijzer.model.InvalidInputException when something in it is wrong or unknown
   */
  static <T> T read(Path file, Function<JsonInput, T> reader) throws IOException {
    JsonInput input = JsonInput.of(body(file));
    T read = reader.apply(input);
    input.finish();
    return read;
  }

  private static byte[] body(Path file) throws IOException {
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = stream.readNBytes(RequestBody.MAX_BYTES + 1);
    }
    if (bytes.length > RequestBody.MAX_BYTES) {
      throw new CommandFailedException(
          file + " is larger than " + RequestBody.MAX_BYTES + " bytes", null);
    }
    if (JsonInput.of(bytes).names().contains("profile")) {
      return bytes;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write("{\"profile\":".getBytes(StandardCharsets.UTF_8));
    body.write(bytes);
    body.write('}');
    return body.toByteArray();
  }
}
