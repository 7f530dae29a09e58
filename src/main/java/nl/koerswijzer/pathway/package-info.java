/** From here to there: the gap, the stepping stones and the training. */
@NullMarked
package nl.koerswijzer.pathway;

import org.jspecify.annotations.NullMarked;
