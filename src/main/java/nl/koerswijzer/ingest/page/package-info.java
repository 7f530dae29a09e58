/** What a web page says about itself for machines: JSON-LD, microdata and RDFa. */
@NullMarked
package nl.koerswijzer.ingest.page;

import org.jspecify.annotations.NullMarked;
