package nl.koerswijzer.server.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.server.QueryInput;

/** A request for a page that is being answered. */
public record Visit(Context context, QueryInput query, Guidance guidance, Words words) {
  public Language language() {
    return words.language();
  }

  public String say(String key, Object... arguments) {
    return words.messages().text(language(), key, arguments);
  }

  public String say(Reason reason) {
    return words.messages().text(language(), reason);
  }

  public boolean has(String key) {
    return words.messages().has(language(), key);
  }

  public Frame frame(String title, String path, String active) {
    return new Frame(words, title, path, active, false);
  }

  /** The frame of a page made from answers. */
  public Frame answering(String title, String path, String active) {
    return new Frame(words, title, path, active, true);
  }

  /** A word of a vocabulary; its id when there is no such word. */
  public String term(String vocabulary, String id) {
    return guidance.names().term(vocabulary, id, language());
  }

  /** Several words of a vocabulary, with commas. */
  public String terms(String vocabulary, List<String> ids) {
    return String.join(", ", ids.stream().map(id -> term(vocabulary, id)).toList());
  }

  /**
   * The labour-market regions to choose from, by name.
   *
   * @param chosen code of a region; empty for none
   * @param first what the choice of none is called
   */
  public List<Option> regions(String chosen, String first) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", first, chosen.isEmpty()));
    guidance.occupations().regions().stream()
        .sorted(Comparator.comparing(Region::name))
        .map(known -> new Option(known.code(), known.name(), known.code().equals(chosen)))
        .forEach(options::add);
    return options;
  }
}
