package nl.koerswijzer.app.example;

import java.time.LocalDate;
import java.util.Locale;
import nl.koerswijzer.app.example.ExampleVacancy.Flag;
import nl.koerswijzer.app.example.ExampleVacancy.OfferedPay;
import nl.koerswijzer.model.Hours;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The web page of one made-up vacancy. Pages differ in the ways in which real ones do: a graph
 * around the posting, a place as a list, a description with escaped tags, a date with a time.
 */
final class ExamplePage {
  private static final JsonMapper JSON = new JsonMapper();

  private final ExampleVacancy vacancy;
  private final LocalDate today;
  private final int style;

  ExamplePage(ExampleVacancy vacancy, LocalDate today) {
    this.vacancy = vacancy;
    this.today = today;
    this.style = Math.floorMod(vacancy.id().hashCode(), 4);
  }

  LocalDate posted() {
    return today.minusDays(vacancy.postedDaysAgo());
  }

  String html() {
    return """
        <!DOCTYPE html>
        <html lang="LANGUAGE">
        <head>
        <meta charset="utf-8">
        <title>Voorbeeldvacature: TITLE</title>
        <script type="application/ld+json">
        JSON
        </script>
        </head>
        <body>
        <p><strong>Dit is een voorbeeldvacature.</strong> De vacature en de werkgever bestaan niet.</p>
        <main>
        <h1>TITLE</h1>
        <p>EMPLOYER</p>
        BODY
        </main>
        </body>
        </html>
        """
        .replace("LANGUAGE", vacancy.language() == null ? "nl" : vacancy.language())
        .replace("TITLE", Entities.escape(vacancy.title()))
        .replace("EMPLOYER", Entities.escape(vacancy.employer() + " in " + vacancy.place()))
        .replace("JSON\n", jsonLd() + "\n")
        .replace("BODY\n", body() + "\n");
  }

  /**
   * A closing tag inside a text would end the script, so every slash after a bracket is escaped.
   */
  private String jsonLd() {
    ObjectNode posting = posting();
    String json = JSON.writeValueAsString(style == 1 ? inGraph(posting) : posting);
    String safe = json.replace("</", "<\\/");
    return vacancy.is(Flag.BROKEN) ? safe.substring(0, safe.length() * 2 / 3) : safe;
  }

  private static ObjectNode inGraph(ObjectNode posting) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.put("@context", "https://schema.org");
    ObjectNode site = whole.putArray("@graph").addObject();
    site.put("@type", "WebSite").put("name", "Voorbeeldsite");
    posting.remove("@context");
    whole.withArray("@graph").add(posting);
    return whole;
  }

  private ObjectNode posting() {
    ObjectNode posting = JsonNodeFactory.instance.objectNode();
    posting.put("@context", "https://schema.org");
    posting.put("@type", "JobPosting");
    posting.put("title", vacancy.title());
    posting.put("description", style == 2 ? Entities.escape(body()) : body());
    posting.put("datePosted", date(posted()));
    if (vacancy.validDays() != null) {
      posting.put("validThrough", date(posted().plusDays(vacancy.validDays())));
    }
    posting
        .putObject("hiringOrganization")
        .put("@type", "Organization")
        .put("name", vacancy.employer());
    ObjectNode place = JsonNodeFactory.instance.objectNode();
    place.put("@type", "Place");
    place
        .putObject("address")
        .put("@type", "PostalAddress")
        .put("addressLocality", vacancy.place())
        .put("addressCountry", style == 3 ? "Nederland" : "NL");
    if (style == 3) {
      posting.putArray("jobLocation").add(place);
    } else {
      posting.set("jobLocation", place);
    }
    addConditions(posting);
    return posting;
  }

  private void addConditions(ObjectNode posting) {
    var types = posting.putArray("employmentType");
    Hours hours = vacancy.hours();
    if (hours != null) {
      types.add(hours.max() >= 36 ? "FULL_TIME" : "PART_TIME");
      posting.put("workHours", range(hours.min(), hours.max()) + " uur per week");
    }
    vacancy.contracts().forEach(kind -> types.add(employmentType(kind)));
    OfferedPay pay = vacancy.pay();
    if (pay != null) {
      ObjectNode value =
          posting
              .putObject("baseSalary")
              .put("@type", "MonetaryAmount")
              .put("currency", "EUR")
              .putObject("value")
              .put("@type", "QuantitativeValue")
              .put("unitText", pay.per().toUpperCase(Locale.ROOT));
      if (pay.min() != null) {
        value.put("minValue", pay.min());
      }
      if (pay.max() != null) {
        value.put("maxValue", pay.max());
      }
    }
    if (vacancy.level() != null) {
      posting.put("educationRequirements", education(vacancy.level()));
    }
    if ("full".equals(vacancy.home())) {
      posting.put("jobLocationType", "TELECOMMUTE");
    }
  }

  private String date(LocalDate day) {
    return style == 0 ? day + "T09:00:00+0100" : day.toString();
  }

  private String body() {
    StringBuilder html = new StringBuilder();
    for (String paragraph : (vacancy.text().strip() + facts()).split("\\n\\s*\\n", -1)) {
      html.append(paragraph(paragraph));
    }
    return html.toString();
  }

  private static String paragraph(String text) {
    StringBuilder html = new StringBuilder();
    boolean list = false;
    StringBuilder words = new StringBuilder();
    for (String line : text.strip().lines().toList()) {
      boolean item = line.startsWith("- ");
      if (item && !list) {
        close(html, words);
        html.append("<ul>");
      } else if (!item && list) {
        html.append("</ul>");
      }
      list = item;
      if (item) {
        html.append("<li>").append(Entities.escape(line.substring(2))).append("</li>");
      } else {
        words.append(words.isEmpty() ? "" : " ").append(Entities.escape(line.strip()));
      }
    }
    html.append(list ? "</ul>" : "");
    close(html, words);
    return html.toString();
  }

  private static void close(StringBuilder html, StringBuilder words) {
    if (!words.isEmpty()) {
      html.append("<p>").append(words).append("</p>");
      words.setLength(0);
    }
  }

  /** What JSON-LD has no word for stands in the text. */
  private String facts() {
    StringBuilder facts = new StringBuilder();
    for (String kind : vacancy.contracts()) {
      facts.append("\n\nContract: ").append(contract(kind)).append('.');
    }
    if ("hybrid".equals(vacancy.home())) {
      facts.append("\n\nJe werkt deels thuis en deels op kantoor.");
    } else if ("no".equals(vacancy.home())) {
      facts.append("\n\nThuiswerken kan niet bij dit werk.");
    }
    return facts.toString();
  }

  private static String contract(String kind) {
    return switch (kind) {
      case "permanent" -> "vast contract";
      case "temporary" -> "tijdelijk contract";
      case "agency" -> "uitzendcontract";
      case "freelance" -> "freelance";
      case "apprenticeship" -> "leerwerkplek";
      case "internship" -> "stage";
      default -> "vrijwilligerswerk";
    };
  }

  private static String employmentType(String kind) {
    return switch (kind) {
      case "temporary" -> "TEMPORARY";
      case "freelance" -> "CONTRACTOR";
      case "apprenticeship" -> "APPRENTICESHIP";
      case "internship" -> "INTERN";
      case "volunteer" -> "VOLUNTEER";
      default -> "OTHER";
    };
  }

  private static String education(String level) {
    return switch (level) {
      case "entry" -> "geen diploma nodig";
      case "1", "2", "3", "4" -> "mbo-niveau " + level;
      case "4+" -> "vwo";
      case "5" -> "associate degree";
      case "6" -> "hbo-opleiding";
      case "7" -> "wo-opleiding";
      default -> "gepromoveerd";
    };
  }

  private static String range(double from, double to) {
    return from == to ? number(from) : number(from) + "-" + number(to);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.valueOf(value).replace('.', ',');
  }
}
