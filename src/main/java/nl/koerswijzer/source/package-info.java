/**
 * Where facts come from and how we may fetch them: robots, rates, retries, and an archive of every
 * response.
 */
@NullMarked
package nl.koerswijzer.source;

import org.jspecify.annotations.NullMarked;
