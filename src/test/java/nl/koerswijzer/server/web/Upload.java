package nl.koerswijzer.server.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form with a file, as a browser sends it. */
final class Upload {
  private static final String BOUNDARY = "----grens";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Upload field(String name, String value) {
    add("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
    add(value + "\r\n");
    return this;
  }

  Upload file(String name, byte[] content) {
    add("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
    add(name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(content);
    add("\r\n");
    return this;
  }

  private void add(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  HttpRequest.Builder request(URI address) {
    add("--" + BOUNDARY + "--\r\n");
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(body.toByteArray()));
  }
}
