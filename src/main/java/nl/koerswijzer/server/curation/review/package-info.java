/** Pages of what a curator should look at: refused records, doubles, titles and old figures. */
@NullMarked
package nl.koerswijzer.server.curation.review;

import org.jspecify.annotations.NullMarked;
