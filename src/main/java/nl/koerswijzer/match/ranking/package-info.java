/** All occupations scored for a person: the list, how firm it is, and what would change it. */
@NullMarked
package nl.koerswijzer.match.ranking;

import org.jspecify.annotations.NullMarked;
