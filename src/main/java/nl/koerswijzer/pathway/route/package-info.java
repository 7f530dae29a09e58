/** Routes to a profession in steps that a person can take: the question and the answer. */
@NullMarked
package nl.koerswijzer.pathway.route;

import org.jspecify.annotations.NullMarked;
