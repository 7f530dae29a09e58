/** Regions, municipalities and postcodes with a point on the map. */
@NullMarked
package nl.koerswijzer.ingest.geo;

import org.jspecify.annotations.NullMarked;
