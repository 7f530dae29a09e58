/** What all pages of the desk share: addresses, frame, tables and who is looking. */
@NullMarked
package nl.koerswijzer.server.curation.page;

import org.jspecify.annotations.NullMarked;
