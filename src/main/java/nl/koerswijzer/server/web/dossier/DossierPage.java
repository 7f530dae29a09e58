package nl.koerswijzer.server.web.dossier;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;

/**
 * A page about dossiers on the device, which the device itself fills.
 *
 * @param kinds what can be kept
 * @param sentences what can be said after something was done, behind {@code dossier.said.} the keys
 */
public record DossierPage(Frame frame, List<Kind> kinds, List<String> sentences) {
  public DossierPage {
    kinds = List.copyOf(kinds);
    sentences = List.copyOf(sentences);
  }

  /**
   * Answers of one kind.
   *
   * @param id behind {@code dossier.kind.} the key of its name
   * @param fields names of the fields of a profile that belong to it, with spaces; a name also
   *     stands for all that begin with it and a dot
   */
  public record Kind(String id, String fields) {}
}
