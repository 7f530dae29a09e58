/** Finds occupations that suit a person. */
@NullMarked
package nl.koerswijzer.guidance.match;

import org.jspecify.annotations.NullMarked;
