package nl.koerswijzer.search.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Sightings;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.model.VacancyDetails.Fact;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OtherAdvert;
import org.jspecify.annotations.Nullable;

/** A vacancy as compact bytes, as the index keeps it for showing. */
final class VacancyBytes {
  private static final byte FORM = 2;

  private VacancyBytes() {}

  static byte[] write(LinkedVacancy linked) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Vacancy vacancy = linked.vacancy();
      out.writeByte(FORM);
      writeText(out, vacancy.id());
      writeText(out, vacancy.source());
      writeText(out, vacancy.url());
      writeText(out, vacancy.title());
      writeText(out, vacancy.description());
      writeText(out, vacancy.employer());
      writeWorkplaces(out, vacancy.workplaces());
      writeHours(out, vacancy.hours());
      writePay(out, vacancy.pay());
      out.writeByte(vacancy.level() == null ? -1 : vacancy.level().ordinal());
      out.writeByte(vacancy.contracts().size());
      for (ContractType contract : vacancy.contracts()) {
        out.writeByte(contract.ordinal());
      }
      out.writeByte(vacancy.homeWorking() == null ? -1 : vacancy.homeWorking().ordinal());
      writeDay(out, vacancy.posted());
      writeDay(out, vacancy.validThrough());
      writeText(out, vacancy.language());
      out.writeBoolean(vacancy.example());
      writeDetails(out, vacancy.details());
      writeDay(out, linked.sightings().first());
      writeDay(out, linked.sightings().last());
      out.writeInt(linked.sightings().reposts());
      writeText(out, linked.occupation());
      out.writeDouble(linked.confidence());
      writeOthers(out, linked.others());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static LinkedVacancy read(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      if (in.readByte() != FORM) {
        throw new IOException("the vacancies were written by another version; publish again");
      }
      Vacancy vacancy =
          new Vacancy(
              requireText(in),
              requireText(in),
              readText(in),
              requireText(in),
              requireText(in),
              readText(in),
              readWorkplaces(in),
              readHours(in),
              readPay(in),
              read(in, EducationLevel.values()),
              readContracts(in),
              read(in, HomeWorking.values()),
              readDay(in),
              readDay(in),
              requireText(in),
              in.readBoolean(),
              readDetails(in));
      return new LinkedVacancy(
          vacancy, readSightings(in), readText(in), in.readDouble(), readOthers(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeDetails(DataOutputStream out, VacancyDetails details)
      throws IOException {
    writeTexts(out, details.industries());
    writeTexts(out, details.categories());
    writeNumber(out, details.openings());
    writeFlag(out, details.directApply());
    writeTexts(out, details.applicantCountries());
    writeNumber(out, details.experienceMonths());
    writeFlag(out, details.experienceInsteadOfEducation());
    out.writeByte(details.phrases().size());
    for (Map.Entry<Fact, String> phrase : details.phrases().entrySet()) {
      out.writeByte(phrase.getKey().ordinal());
      writeText(out, phrase.getValue());
    }
  }

  private static VacancyDetails readDetails(DataInputStream in) throws IOException {
    return new VacancyDetails(
        readTexts(in),
        readTexts(in),
        readNumber(in),
        readFlag(in),
        readTexts(in),
        readNumber(in),
        readFlag(in),
        readPhrases(in));
  }

  private static SortedMap<Fact, String> readPhrases(DataInputStream in) throws IOException {
    SortedMap<Fact, String> phrases = new TreeMap<>();
    int count = in.readByte();
    for (int k = 0; k < count; k++) {
      Fact fact = Fact.values()[in.readByte()];
      phrases.put(fact, requireText(in));
    }
    return phrases;
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<String> texts = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      texts.add(requireText(in));
    }
    return texts;
  }

  private static void writeNumber(DataOutputStream out, @Nullable Integer number)
      throws IOException {
    out.writeInt(number == null ? -1 : number);
  }

  private static @Nullable Integer readNumber(DataInputStream in) throws IOException {
    int number = in.readInt();
    return number < 0 ? null : (Integer) number;
  }

  private static void writeFlag(DataOutputStream out, @Nullable Boolean flag) throws IOException {
    out.writeByte(flag == null ? -1 : flag ? 1 : 0);
  }

  private static @Nullable Boolean readFlag(DataInputStream in) throws IOException {
    return read(in, new Boolean[] {false, true});
  }

  private static Sightings readSightings(DataInputStream in) throws IOException {
    return new Sightings(requireDay(in), requireDay(in), in.readInt());
  }

  private static void writeOthers(DataOutputStream out, List<OtherAdvert> others)
      throws IOException {
    out.writeInt(others.size());
    for (OtherAdvert other : others) {
      writeText(out, other.id());
      writeText(out, other.source());
      writeText(out, other.url());
      writeText(out, other.employer());
      out.writeBoolean(other.agency());
    }
  }

  private static List<OtherAdvert> readOthers(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<OtherAdvert> others = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      others.add(
          new OtherAdvert(
              requireText(in), requireText(in), readText(in), readText(in), in.readBoolean()));
    }
    return others;
  }

  private static LocalDate requireDay(DataInputStream in) throws IOException {
    LocalDate day = readDay(in);
    if (day == null) {
      throw new IOException("a stored vacancy misses a day");
    }
    return day;
  }

  private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static String requireText(DataInputStream in) throws IOException {
    String text = readText(in);
    if (text == null) {
      throw new IOException("a stored vacancy misses a text");
    }
    return text;
  }

  private static void writeWorkplaces(DataOutputStream out, List<Vacancy.Workplace> workplaces)
      throws IOException {
    out.writeShort(workplaces.size());
    for (Vacancy.Workplace workplace : workplaces) {
      writeText(out, workplace.locality());
      writeText(out, workplace.country());
      GeoPoint point = workplace.point();
      out.writeDouble(point == null ? Double.NaN : point.latitude());
      out.writeDouble(point == null ? Double.NaN : point.longitude());
      writeText(out, workplace.municipality());
    }
  }

  private static List<Vacancy.Workplace> readWorkplaces(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<Vacancy.Workplace> workplaces = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      String locality = requireText(in);
      String country = requireText(in);
      double latitude = in.readDouble();
      double longitude = in.readDouble();
      GeoPoint point = Double.isNaN(latitude) ? null : new GeoPoint(latitude, longitude);
      workplaces.add(new Vacancy.Workplace(locality, country, point, readText(in)));
    }
    return workplaces;
  }

  private static void writeHours(DataOutputStream out, @Nullable Hours hours) throws IOException {
    out.writeBoolean(hours != null);
    if (hours != null) {
      out.writeDouble(hours.min());
      out.writeDouble(hours.max());
    }
  }

  private static @Nullable Hours readHours(DataInputStream in) throws IOException {
    return in.readBoolean() ? new Hours(in.readDouble(), in.readDouble()) : null;
  }

  private static void writePay(DataOutputStream out, @Nullable Pay pay) throws IOException {
    out.writeBoolean(pay != null);
    if (pay != null) {
      out.writeDouble(pay.minimum() == null ? Double.NaN : pay.minimum());
      out.writeDouble(pay.maximum() == null ? Double.NaN : pay.maximum());
      writeText(out, pay.currency());
      out.writeByte(pay.per().ordinal());
    }
  }

  private static @Nullable Pay readPay(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    double minimum = in.readDouble();
    double maximum = in.readDouble();
    String currency = requireText(in);
    return new Pay(
        Double.isNaN(minimum) ? null : minimum,
        Double.isNaN(maximum) ? null : maximum,
        currency,
        Pay.Period.values()[in.readByte()]);
  }

  private static void writeDay(DataOutputStream out, @Nullable LocalDate day) throws IOException {
    out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
  }

  private static @Nullable LocalDate readDay(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static Set<ContractType> readContracts(DataInputStream in) throws IOException {
    Set<ContractType> contracts = EnumSet.noneOf(ContractType.class);
    int count = in.readByte();
    for (int k = 0; k < count; k++) {
      contracts.add(ContractType.values()[in.readByte()]);
    }
    return contracts;
  }

  private static <E> @Nullable E read(DataInputStream in, E[] values) throws IOException {
    int ordinal = in.readByte();
    return ordinal < 0 ? null : values[ordinal];
  }
}
