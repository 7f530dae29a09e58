/** The seven parts of a score, each a pure function of person and occupation. */
@NullMarked
package nl.koerswijzer.match.part;

import org.jspecify.annotations.NullMarked;
