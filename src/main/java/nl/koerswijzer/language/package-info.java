/** How Dutch (and English) is read: tokens, compounds, stems, gendered titles, synonyms. */
@NullMarked
package nl.koerswijzer.language;

import org.jspecify.annotations.NullMarked;
