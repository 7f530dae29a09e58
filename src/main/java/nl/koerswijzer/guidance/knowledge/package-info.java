/** All that one generation knows, and where it comes from. */
@NullMarked
package nl.koerswijzer.guidance.knowledge;

import org.jspecify.annotations.NullMarked;
