/** Files of adverts: JSON lines of job postings, and tables that a small mapping file explains. */
@NullMarked
package nl.koerswijzer.ingest.mapping;

import org.jspecify.annotations.NullMarked;
