/** The search port on Apache Lucene, embedded. */
@NullMarked
package nl.koerswijzer.search.lucene;

import org.jspecify.annotations.NullMarked;
