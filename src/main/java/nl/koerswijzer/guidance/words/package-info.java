/** How figures, classes and things are said in a language, the same on every face. */
@NullMarked
package nl.koerswijzer.guidance.words;

import org.jspecify.annotations.NullMarked;
