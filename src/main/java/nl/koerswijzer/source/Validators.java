package nl.koerswijzer.source;

import org.jspecify.annotations.Nullable;

/**
 * What we remember of a page, so that the server can say "not modified".
 *
 * @param etag absent when the server gave none
 * @param lastModified as the server wrote it, absent when it gave none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing is remembered. */
  public static final Validators NONE = new Validators(null, null);
}
