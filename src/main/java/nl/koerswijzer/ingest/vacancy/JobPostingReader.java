package nl.koerswijzer.ingest.vacancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.ingest.vacancy.fact.FactReader;
import nl.koerswijzer.ingest.vacancy.markup.Property;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.ingest.vacancy.text.ContactMask;
import nl.koerswijzer.ingest.vacancy.text.PlainText;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a schema.org {@code JobPosting} in the many shapes in which sites publish it. What no
 * property says is looked for in the text; what the text does not say stays unknown. Contact
 * details are masked.
 */
public final class JobPostingReader {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_INPUT = 400_000;
  private static final int LONGEST_DESCRIPTION = 30_000;
  private static final List<String> MORE_TEXT =
      List.of(
          "responsibilities",
          "qualifications",
          "skills",
          "experienceRequirements",
          "physicalRequirement",
          "sensoryRequirement",
          "jobBenefits");

  private final WorkplaceReader workplaces;

  /**
   * @param gazetteer looks up Dutch towns and postcodes
   */
  public JobPostingReader(Gazetteer gazetteer) {
    workplaces = new WorkplaceReader(gazetteer);
  }

  /** Reads one object. */
  public Reading read(ObjectNode posting, Origin origin) {
    String url = Property.first(posting, "url", "@id").filter(JobPostingReader::isWeb).orElse(null);
    String id = id(posting, origin, url);
    String title =
        ContactMask.mask(PlainText.line(Property.first(posting, "title", "name").orElse("")));
    String rawDescription = Property.first(posting, "description").orElse("");
    if (title.isBlank()) {
      return new Reading.Refused(id, "the advert has no title");
    }
    if (title.length() > LONGEST_TITLE) {
      return new Reading.Refused(id, "the title is longer than " + LONGEST_TITLE + " characters");
    }
    if (rawDescription.length() > LONGEST_INPUT) {
      return new Reading.Refused(
          id, "the description is longer than " + LONGEST_INPUT + " characters");
    }
    return new Reading.Read(vacancy(posting, origin, id, url, title, rawDescription));
  }

  private Vacancy vacancy(
      ObjectNode posting,
      Origin origin,
      String id,
      @Nullable String url,
      String title,
      String rawDescription) {
    String description = ContactMask.mask(PlainText.of(rawDescription));
    AdvertText advert = AdvertText.of(title, description);
    List<Workplace> places = workplaces.in(posting);
    FactReader facts = new FactReader(posting, advert);
    return new Vacancy(
        id,
        origin.source(),
        origin.address() != null ? origin.address() : url,
        title,
        shortened(withMoreText(posting, description)),
        Property.first(posting, "hiringOrganization")
            .map(PlainText::line)
            .filter(name -> !name.isBlank())
            .orElse(null),
        places,
        facts.hours().orElse(null),
        facts.pay().orElse(null),
        facts.level().orElse(null),
        facts.contracts(),
        facts.homeWorking(!places.isEmpty()).orElse(null),
        date(posting, "datePosted"),
        date(posting, "validThrough"),
        LanguageGuess.of(advert, fallbackLanguage(places)),
        origin.example(),
        DetailsReader.in(posting, facts.phrases()));
  }

  private static String withMoreText(ObjectNode posting, String description) {
    StringBuilder text = new StringBuilder(description);
    for (String property : MORE_TEXT) {
      for (String words : Property.texts(posting, property)) {
        String plain = ContactMask.mask(PlainText.of(words));
        if (!plain.isEmpty() && text.indexOf(plain) < 0) {
          text.append(text.isEmpty() ? "" : "\n").append(plain);
        }
      }
    }
    return text.toString();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION);
  }

  private static @Nullable LocalDate date(ObjectNode posting, String property) {
    return Property.first(posting, property).flatMap(Dates::of).orElse(null);
  }

  private static String fallbackLanguage(List<Workplace> places) {
    boolean abroad = places.stream().anyMatch(place -> !place.country().equals("NL"));
    return abroad ? "en" : "nl";
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** The address decides; without one the source's own id; without that the content. */
  private static String id(ObjectNode posting, Origin origin, @Nullable String url) {
    String key = origin.address() != null ? origin.address() : url;
    if (key == null) {
      key = Property.first(posting, "identifier").orElse(null);
    }
    return hash(origin.source() + "\n" + (key == null ? posting.toString() : key));
  }

  /** First 16 hexadecimal digits of the SHA-256. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
