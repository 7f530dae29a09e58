/** Shows how a person gets from here to there, and says it. */
@NullMarked
package nl.koerswijzer.guidance.route;

import org.jspecify.annotations.NullMarked;
