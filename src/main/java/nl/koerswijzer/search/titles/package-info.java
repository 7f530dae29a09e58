/** Finds the occupation that a title means, however it is written. */
@NullMarked
package nl.koerswijzer.search.titles;

import org.jspecify.annotations.NullMarked;
