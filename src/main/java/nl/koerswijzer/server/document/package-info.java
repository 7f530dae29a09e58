/** Text of documents that somebody hands in, read in memory and kept nowhere. */
@NullMarked
package nl.koerswijzer.server.document;

import org.jspecify.annotations.NullMarked;
