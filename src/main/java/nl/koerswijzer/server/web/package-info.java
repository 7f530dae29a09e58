/**
 * The pages that people see: one record for each page, one template for each record, one table of
 * addresses.
 */
@NullMarked
package nl.koerswijzer.server.web;

import org.jspecify.annotations.NullMarked;
