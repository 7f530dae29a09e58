/** Drawings on pages: a map, a radar and bars. */
@NullMarked
package nl.koerswijzer.server.web.picture;

import org.jspecify.annotations.NullMarked;
