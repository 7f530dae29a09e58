/** Routes from where a person stands to a profession, in steps that a person can take. */
@NullMarked
package nl.koerswijzer.pathway.route;

import org.jspecify.annotations.NullMarked;
