/** Pages about professions: to find, to leaf through, to compare and to leave for. */
@NullMarked
package nl.koerswijzer.server.web.occupation;

import org.jspecify.annotations.NullMarked;
