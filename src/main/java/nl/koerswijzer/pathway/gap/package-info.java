/** What a person still lacks for a profession, and which trainings teach it. */
@NullMarked
package nl.koerswijzer.pathway.gap;

import org.jspecify.annotations.NullMarked;
