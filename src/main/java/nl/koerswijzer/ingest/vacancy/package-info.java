/** Job adverts in the shapes in which sites publish them become vacancies. */
@NullMarked
package nl.koerswijzer.ingest.vacancy;

import org.jspecify.annotations.NullMarked;
