/** ESCO, the European classification of occupations and skills, in its official CSV files. */
@NullMarked
package nl.koerswijzer.ingest.esco;

import org.jspecify.annotations.NullMarked;
