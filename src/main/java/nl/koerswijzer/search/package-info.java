/** Text and facets in, ranked hits out: the port that every search engine behind it honours. */
@NullMarked
package nl.koerswijzer.search;

import org.jspecify.annotations.NullMarked;
