package nl.koerswijzer.app.example;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import org.jspecify.annotations.Nullable;

/**
 * A made-up vacancy as {@code index-data/starter/vacancies} writes it.
 *
 * @param id part of its address: lower case letters, digits and hyphens
 * @param title as advertised
 * @param occupation id of the occupation that it is about; not shown on the page
 * @param employer made-up name
 * @param place Dutch town
 * @param hours from and to; absent when only the text says it, or nothing does
 * @param pay absent when only the text says it, or nothing does
 * @param level NLQF code; absent when only the text says it, or nothing does
 * @param contracts kinds of agreement, in lower case
 * @param home home-working; absent when only the text says it, or nothing does
 * @param postedDaysAgo days before today on which it was posted
 * @param validDays days after posting on which it ends; absent when it has no end
 * @param language ISO 639-1 code of the text; Dutch when absent
 * @param flags what is wrong with it on purpose
 * @param text plain text; a blank line begins a paragraph, a line that begins with "- " is an item
 */
record ExampleVacancy(
    String id,
    String title,
    String occupation,
    String employer,
    String place,
    @Nullable Hours hours,
    @Nullable OfferedPay pay,
    @Nullable String level,
    List<String> contracts,
    @Nullable String home,
    int postedDaysAgo,
    @Nullable Integer validDays,
    @Nullable String language,
    Set<Flag> flags,
    String text) {
  /** What is wrong with an advert on purpose, so that a crawl has something to skip. */
  enum Flag {
    /** It stands under a second address too. */
    DUPLICATE,
    /** Its JSON-LD is cut off. */
    BROKEN,
    /** It stands where robots.txt says no. */
    DISALLOWED,
    /** The sitemap lists it, but it is not there. */
    MISSING
  }

  /**
   * @param per {@code hour}, {@code day}, {@code week}, {@code month} or {@code year}
   */
  record OfferedPay(@Nullable Double min, @Nullable Double max, String per) {}

  /**
   * @throws IllegalArgumentException when a part is missing or is not one of its closed list; the
   *     message names the vacancy
   */
  ExampleVacancy {
    if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("'" + id + "' is not an id such as kok-zwolle-1");
    }
    for (String part : new @Nullable String[] {title, employer, place, text}) {
      require(
          part != null && !part.isBlank(), id, "needs a title, an employer, a place and a text");
    }
    contracts = contracts == null ? List.of() : List.copyOf(contracts);
    flags = flags == null ? Set.of() : Set.copyOf(flags);
    require(level == null || EducationLevel.of(level).isPresent(), id, "has an unknown level");
    contracts.forEach(kind -> ContractType.valueOf(kind.toUpperCase(Locale.ROOT)));
    if (home != null) {
      HomeWorking.valueOf(home.toUpperCase(Locale.ROOT));
    }
    if (pay != null) {
      Pay.Period.valueOf(pay.per().toUpperCase(Locale.ROOT));
    }
  }

  boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** The path of its page. */
  String path() {
    return (is(Flag.DISALLOWED) ? "/vacature/intern/" : "/vacature/") + id;
  }

  private static void require(boolean holds, String id, String message) {
    if (!holds) {
      throw new IllegalArgumentException("vacancy " + id + " " + message);
    }
  }
}
