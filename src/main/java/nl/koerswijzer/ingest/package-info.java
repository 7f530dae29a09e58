/** Bytes become records: one sub-room for each format that we read. */
@NullMarked
package nl.koerswijzer.ingest;

import org.jspecify.annotations.NullMarked;
