package nl.koerswijzer.ingest.crawl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.koerswijzer.model.Vacancy;

/** Tells the same advert under two addresses: same title, employer, place and words. */
final class ContentKey {
  private ContentKey() {}

  static String of(Vacancy vacancy) {
    StringBuilder words = new StringBuilder();
    words.append(plain(vacancy.title())).append('\n');
    words.append(vacancy.employer() == null ? "" : plain(vacancy.employer())).append('\n');
    vacancy.workplaces().forEach(place -> words.append(plain(place.locality())).append('\n'));
    words.append(plain(vacancy.description()));
    return hash(words.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hexadecimal digits. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
