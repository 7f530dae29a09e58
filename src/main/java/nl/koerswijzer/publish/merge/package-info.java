/** What several sources say of one thing becomes one entry of the catalog. */
@NullMarked
package nl.koerswijzer.publish.merge;

import org.jspecify.annotations.NullMarked;
