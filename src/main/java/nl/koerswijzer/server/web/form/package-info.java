/** What a person tells, as a form sends it and a page gives it back. */
@NullMarked
package nl.koerswijzer.server.web.form;

import org.jspecify.annotations.NullMarked;
