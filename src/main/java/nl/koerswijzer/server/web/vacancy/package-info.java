/** Pages about vacancies. */
@NullMarked
package nl.koerswijzer.server.web.vacancy;

import org.jspecify.annotations.NullMarked;
