/** Is the answer any good: topics, judgments, metrics. */
@NullMarked
package nl.koerswijzer.evaluate;

import org.jspecify.annotations.NullMarked;
