/** Visiting a source: from its sitemap to vacancies in the store, and their life and death. */
@NullMarked
package nl.koerswijzer.ingest.crawl;

import org.jspecify.annotations.NullMarked;
