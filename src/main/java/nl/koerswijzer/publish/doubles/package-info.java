/** Which adverts are about the same vacancy. */
@NullMarked
package nl.koerswijzer.publish.doubles;

import org.jspecify.annotations.NullMarked;
