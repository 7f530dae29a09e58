/** The description of the HTTP API as something to read. */
@NullMarked
package nl.koerswijzer.server.web.docs;

import org.jspecify.annotations.NullMarked;
