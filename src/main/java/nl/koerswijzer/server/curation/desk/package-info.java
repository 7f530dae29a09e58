/** What a curator can do, whether a page or a program asks for it. */
@NullMarked
package nl.koerswijzer.server.curation.desk;

import org.jspecify.annotations.NullMarked;
