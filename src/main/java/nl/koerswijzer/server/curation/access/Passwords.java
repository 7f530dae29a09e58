package nl.koerswijzer.server.curation.access;

import com.password4j.Argon2Function;
import com.password4j.Hash;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import nl.koerswijzer.model.InvalidInputException;

/**
 * Passwords as Argon2id hashes (RFC 9106) with the second set of parameters that OWASP recommends:
 * 19 MiB, two passes, one lane. Few are worked out at once, so that logins cannot fill the memory.
 */
public final class Passwords {
  public static final int LONGEST = 200;
  private static final int SHORTEST = 12;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KIBIBYTES, PASSES, 1, HASH_BYTES, Argon2.ID);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Semaphore AT_ONCE = new Semaphore(2);

  private Passwords() {}

  /**
   * The hash of a new password, in the usual notation with salt and parameters. Spaces around it do
   * not count.
   *
   * @throws InvalidInputException when the password is too short or too long
   */
  public static String hash(String password) {
    String kept = password.strip();
    if (kept.length() < SHORTEST || kept.length() > LONGEST) {
      throw new InvalidInputException(
          "password", "must have " + SHORTEST + " to " + LONGEST + " characters");
    }
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    AT_ONCE.acquireUninterruptibly();
    try {
      Hash hash = ARGON2.hash(kept.getBytes(StandardCharsets.UTF_8), salt);
      return hash.getResult();
    } finally {
      AT_ONCE.release();
    }
  }

  static boolean match(String password, String hash) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return Argon2Function.getInstanceFromHash(hash).check(password.strip(), hash);
    } finally {
      AT_ONCE.release();
    }
  }
}
