/** The use cases that every face shares. */
@NullMarked
package nl.koerswijzer.guidance;

import org.jspecify.annotations.NullMarked;
