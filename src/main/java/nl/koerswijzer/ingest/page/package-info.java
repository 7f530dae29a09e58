/** What a web page says about itself for machines: JSON-LD and microdata. */
@NullMarked
package nl.koerswijzer.ingest.page;

import org.jspecify.annotations.NullMarked;
