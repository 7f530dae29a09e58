/** The search for the best routes, by several costs at once. */
@NullMarked
package nl.koerswijzer.pathway.route.find;

import org.jspecify.annotations.NullMarked;
