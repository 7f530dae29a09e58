/** Finds occupations, shows what they are and how one learns for them. */
@NullMarked
package nl.koerswijzer.guidance.occupation;

import org.jspecify.annotations.NullMarked;
