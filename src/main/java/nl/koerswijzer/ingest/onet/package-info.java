/** O*NET, the occupational database of the United States, carried over to ESCO occupations. */
@NullMarked
package nl.koerswijzer.ingest.onet;

import org.jspecify.annotations.NullMarked;
