package nl.koerswijzer.source;

import java.net.URI;

/** What came of asking for a page. */
public sealed interface FetchOutcome {
  /** The page is there. */
  record Fetched(Page page) implements FetchOutcome {}

  /** The page is as we knew it. */
  record NotModified(URI address) implements FetchOutcome {}

  /**
   * We may not or will not ask for it.
   *
   * @param address the address that was refused: the one asked for, or one it redirected to
   * @param detail in words, lower case, no full stop
   */
  record Refused(URI address, Refusal reason, String detail) implements FetchOutcome {}

  /**
   * It could not be had.
   *
   * @param status HTTP status, 0 when no answer came
   * @param detail in words, lower case, no full stop
   */
  record Failed(URI address, int status, String detail) implements FetchOutcome {}

  /** Why we do not ask for a page. */
  enum Refusal {
    /** The site's robots.txt says no, or could not be read. */
    ROBOTS,
    /** It lies outside the source. */
    SCOPE,
    /** Its host is on this machine or in a private network, or has no address. */
    PRIVATE_ADDRESS,
    /** The host asked us to stay away for longer than we wait. */
    ASKED_TO_WAIT
  }
}
