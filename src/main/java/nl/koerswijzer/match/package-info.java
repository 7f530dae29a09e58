/** The question who suits what, and its answer: requests, scores, wishes and reasons. */
@NullMarked
package nl.koerswijzer.match;

import org.jspecify.annotations.NullMarked;
