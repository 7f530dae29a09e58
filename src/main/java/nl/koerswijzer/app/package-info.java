/** Settings, wiring and commands. */
@NullMarked
package nl.koerswijzer.app;

import org.jspecify.annotations.NullMarked;
