/** What a person finds out about themselves: interests and skills. */
@NullMarked
package nl.koerswijzer.guidance.self;

import org.jspecify.annotations.NullMarked;
