/** From the store to a generation: build, verify, switch, compare. */
@NullMarked
package nl.koerswijzer.publish;

import org.jspecify.annotations.NullMarked;
