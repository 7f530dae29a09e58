/** How somebody weighs occupations against each other by criteria of their own. */
@NullMarked
package nl.koerswijzer.guidance.decision;

import org.jspecify.annotations.NullMarked;
