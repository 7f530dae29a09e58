package nl.koerswijzer.source;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Every answer of a source, kept as it came over the line in compressed WARC files (ISO 28500), one
 * file for each run. The file of a run that is not finished says so in its name.
 */
final class WarcArchive implements AutoCloseable {
  private static final String ENDING = ".warc.gz";
  private static final String UNFINISHED = ".open" + ENDING;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final WarcWriter writer;

  private WarcArchive(Path folder, WarcWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /** Starts a new file in the folder of a source. */
  static WarcArchive create(Path folder, Instant started) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME.format(started) + UNFINISHED);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new WarcArchive(folder, new WarcWriter(channel, WarcCompression.GZIP));
  }

  synchronized void append(URI address, Reply reply) throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(reply.status(), "");
    reply.headers().forEach((name, value) -> addHeader(http, name, value));
    MediaType type = MediaType.parse("application/octet-stream");
    http.body(type, reply.body());
    reply.header("content-type").ifPresent(value -> http.setHeader("Content-Type", value));
    writer.write(
        new WarcResponse.Builder(address).date(reply.received()).body(http.build()).build());
  }

  private static void addHeader(HttpResponse.Builder http, String name, String value) {
    if (!name.equals("transfer-encoding") && !name.equals("content-length")) {
      http.setHeader(name, value);
    }
  }

  /** The run is finished, and with it those before it that broke off. */
  @Override
  public void close() throws IOException {
    writer.close();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(UNFINISHED)) {
        Files.move(file, folder.resolve(name.replace(UNFINISHED, ENDING)));
      }
    }
  }

  /** The pages that runs which broke off had been given since a moment. */
  static Answers brokenOff(Path folder, Instant since) throws IOException {
    Map<String, Position> positions = new HashMap<>();
    for (Path file : files(folder)) {
      if (file.toString().endsWith(UNFINISHED)) {
        index(file, positions);
      }
    }
    return address -> {
      Position position = positions.remove(address.toString());
      return position == null
          ? Optional.empty()
          : Optional.of(read(position))
              .filter(reply -> reply.status() == 200 && reply.received().isAfter(since));
    };
  }

  /** Answers that are at hand. */
  @FunctionalInterface
  interface Answers {
    /** The answer of an address, when there is one; the second time there is none. */
    Optional<Reply> to(URI address) throws IOException;
  }

  /** Answers from the files of a folder; of several answers of an address the latest holds. */
  static Transport replay(Path folder) throws IOException {
    Map<String, Position> positions = new HashMap<>();
    for (Path file : files(folder)) {
      index(file, positions);
    }
    return (address, headers) -> {
      Position position = positions.get(address.toString());
      if (position == null) {
        throw new IOException("is not in the archive");
      }
      return read(position);
    };
  }

  private record Position(Path file, long offset) {}

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** A file that a killed process left behind ends in half a record: what is before it counts. */
  private static void index(Path file, Map<String, Position> positions) throws IOException {
    try (WarcReader reader = new WarcReader(file)) {
      long offset = reader.position();
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        offset = reader.position();
        if (next.get() instanceof WarcResponse response) {
          String address = response.target();
          response.http().body().consume();
          positions.put(address, new Position(file, offset));
        }
      }
    } catch (EOFException | ParsingException e) {
      // the rest of the file is half a record
    }
  }

  private static Reply read(Position position) throws IOException {
    try (FileChannel channel = FileChannel.open(position.file())) {
      channel.position(position.offset());
      try (WarcReader reader = new WarcReader(channel)) {
        WarcRecord record = reader.next().orElseThrow(() -> new IOException("archive is cut off"));
        WarcResponse response = (WarcResponse) record;
        HttpResponse http = response.http();
        Map<String, String> headers = new TreeMap<>();
        http.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        byte[] body = http.body().stream().readAllBytes();
        return new Reply(http.status(), headers, body, response.date());
      }
    }
  }
}
