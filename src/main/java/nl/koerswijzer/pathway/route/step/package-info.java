/** Which steps can be taken from where a person stands, and what each costs. */
@NullMarked
package nl.koerswijzer.pathway.route.step;

import org.jspecify.annotations.NullMarked;
