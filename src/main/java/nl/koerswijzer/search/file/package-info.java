/** Arrays and texts on disk: how a structure that is made at publish is there at once at start. */
@NullMarked
package nl.koerswijzer.search.file;

import org.jspecify.annotations.NullMarked;
