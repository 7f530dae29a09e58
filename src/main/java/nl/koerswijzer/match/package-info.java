/** How well a person fits an occupation, and why. */
@NullMarked
package nl.koerswijzer.match;

import org.jspecify.annotations.NullMarked;
