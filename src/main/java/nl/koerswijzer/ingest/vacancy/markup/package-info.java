/** Job postings in schema.org markup: found in a page, and their properties read leniently. */
@NullMarked
package nl.koerswijzer.ingest.vacancy.markup;

import org.jspecify.annotations.NullMarked;
