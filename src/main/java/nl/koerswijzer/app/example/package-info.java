/** A small vacancy site on this machine, so that a demonstration has something to crawl. */
@NullMarked
package nl.koerswijzer.app.example;

import org.jspecify.annotations.NullMarked;
