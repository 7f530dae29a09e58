/** The curator's desk over HTTP: its addresses, the way in, and its JSON. */
@NullMarked
package nl.koerswijzer.server.curation;

import org.jspecify.annotations.NullMarked;
