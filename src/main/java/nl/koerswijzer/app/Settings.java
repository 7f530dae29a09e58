package nl.koerswijzer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.koerswijzer.source.SourceDefinitions;

/**
 * Where things are and what time it is.
 *
 * @param home the folder of the program, with {@code index-data/} and {@code scrapers/}
 * @param data the working folder: store, archive and generations
 * @param clock what time it is
 */
record Settings(Path home, Path data, Clock clock) {
  /** What is a vacancy's last day, or how old a figure is, goes by the day in the Netherlands. */
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** The program's folder: that of the launcher, or else the current one. */
  static Path programHome() {
    return Path.of(System.getProperty("koerswijzer.home", "")).toAbsolutePath().normalize();
  }

  /** The working folder when none is named. */
  static Path usualData() {
    return programHome().resolve("index-data").resolve("work");
  }

  /**
   * The settings for a working folder, which is created when absent.
   *
   * @throws CommandFailedException when the folder cannot be created
   */
  static Settings of(Path data) {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new CommandFailedException(
          "cannot create the data folder " + data + ": " + e.getMessage(), e);
    }
    return new Settings(programHome(), data.toAbsolutePath().normalize(), Clock.system(AMSTERDAM));
  }

  Path starter() {
    return home.resolve("index-data").resolve("starter");
  }

  Path scrapers() {
    return home.resolve("scrapers");
  }

  /** The sources in the program's folder, with what the environment fills in. */
  SourceDefinitions definitions() {
    return new SourceDefinitions(scrapers(), System.getenv());
  }

  Path store() {
    return data.resolve("store.sqlite");
  }

  /** What programs remember of hosts together. */
  Path hosts() {
    return data.resolve("hosts");
  }

  Path archive() {
    return data.resolve("archive");
  }
}
