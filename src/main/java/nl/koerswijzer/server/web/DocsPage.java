package nl.koerswijzer.server.web;

import nl.koerswijzer.server.web.docs.ApiDescription;
import nl.koerswijzer.server.web.page.Frame;

/**
 * The description of the API.
 *
 * @param address where the service is reached
 */
public record DocsPage(Frame frame, ApiDescription api, String address) {}
