/** A catalog as bytes: compact, the same for the same contents, and read in a moment. */
@NullMarked
package nl.koerswijzer.publish.file;

import org.jspecify.annotations.NullMarked;
