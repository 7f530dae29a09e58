/** What a source hands over (feeds, paged JSON, tables, pages with selectors) becomes records. */
@NullMarked
package nl.koerswijzer.ingest.delivery;

import org.jspecify.annotations.NullMarked;
