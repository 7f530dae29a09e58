package nl.koerswijzer.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.ForeignJson;
import nl.koerswijzer.ingest.vacancy.markup.JobPostings;
import nl.koerswijzer.source.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The job postings on a web page. JSON-LD is forgiven what has only one reading: a trailing comma,
 * a bare line break in a text, a comment or CDATA mark around it. Anything else is broken.
 *
 * @param postings in the order of the page; from microdata or RDFa when there is no JSON-LD
 * @param broken what was wrong with blocks that could not be read
 */
public record PostingPage(List<ObjectNode> postings, List<String> broken) {
  private static final int DEEPEST = 40;
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*$");
  private static final JsonMapper JSON =
      ForeignJson.mapper(
          DEEPEST,
          JsonReadFeature.ALLOW_TRAILING_COMMA,
          JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);

  public PostingPage {
    postings = List.copyOf(postings);
    broken = List.copyOf(broken);
  }

  /** Reads a page: HTML, or JSON-LD when the server says so. */
  public static PostingPage of(Page page) {
    List<ObjectNode> postings = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    String charset = page.charset().map(Charset::name).orElse(null);
    if (page.contentType().contains("json")) {
      Charset encoding = page.charset().orElse(StandardCharsets.UTF_8);
      read(new String(page.body(), encoding), postings, broken);
      return new PostingPage(postings, broken);
    }
    Document document = document(page, charset);
    for (Element script : document.select("script[type*=ld+json]")) {
      read(script.data(), postings, broken);
    }
    for (PropertyMarkup markup : PropertyMarkup.values()) {
      if (postings.isEmpty() && broken.isEmpty()) {
        postings.addAll(markup.postings(document));
      }
    }
    return new PostingPage(postings, broken);
  }

  /** Without a charset from the server the page's own {@code meta} decides, and else UTF-8. */
  private static Document document(Page page, @Nullable String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.body()), charset, page.address().toString());
    } catch (IOException e) {
      return Document.createShell(page.address().toString());
    }
  }

  private static void read(String text, List<ObjectNode> postings, List<String> broken) {
    String json = WRAPPING.matcher(WRAPPING.matcher(text).replaceFirst("")).replaceFirst("");
    if (json.isBlank()) {
      return;
    }
    try {
      postings.addAll(JobPostings.in(JSON.readTree(json)));
    } catch (JacksonException e) {
      if (text.contains("JobPosting")) {
        broken.add("the JSON-LD is broken: " + e.getOriginalMessage());
      }
    }
  }
}
