package nl.koerswijzer.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The records of the model as JSON documents. What is absent or empty is left out; a text is {@code
 * {"nl":…,"en":…}}, an education level its NLQF code, an interest profile six numbers. A field that
 * the model does not know is refused.
 */
public final class Documents {
  private static final JsonInclude.Value LEFT_OUT_WHEN_EMPTY =
      JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
  private static final JsonMapper MAPPER = mapper();

  private Documents() {}

  /** The mapper that knows these forms; not to be reconfigured. */
  public static JsonMapper json() {
    return MAPPER;
  }

  /** The document of a record. */
  public static String write(Object record) {
    return MAPPER.writeValueAsString(record);
  }

  /**
   * The record of a document.
   *
   * @throws StoreException when the document does not have the form of the type
   */
  public static <T> T read(String document, Class<T> type) {
    try {
      return MAPPER.readValue(document, type);
    } catch (JacksonException wrong) {
      throw new StoreException(
          "a stored "
              + type.getSimpleName()
              + " cannot be read ("
              + wrong.getOriginalMessage()
              + "); import or crawl its source again",
          wrong);
    }
  }

  private static JsonMapper mapper() {
    SimpleModule forms = new SimpleModule("model");
    forms.addSerializer(Text.class, new TextWriter());
    forms.addDeserializer(Text.class, new TextReader());
    forms.addSerializer(EducationLevel.class, new LevelWriter());
    forms.addDeserializer(EducationLevel.class, new LevelReader());
    forms.addSerializer(InterestProfile.class, new InterestsWriter());
    forms.addDeserializer(InterestProfile.class, new InterestsReader());
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(forms)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    for (Class<?> container : List.of(List.class, Set.class, SortedMap.class)) {
      builder.withConfigOverride(
          container,
          override ->
              override
                  .setInclude(LEFT_OUT_WHEN_EMPTY)
                  .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    return builder.build();
  }

  private static final class TextWriter extends ValueSerializer<Text> {
    @Override
    public void serialize(Text text, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      if (text.dutch() != null) {
        out.writeStringProperty("nl", text.dutch());
      }
      if (text.english() != null) {
        out.writeStringProperty("en", text.english());
      }
      out.writeEndObject();
    }
  }

  private static final class TextReader extends ValueDeserializer<Text> {
    private record Wordings(@Nullable String nl, @Nullable String en) {}

    @Override
    public Text deserialize(JsonParser in, DeserializationContext context) {
      Wordings wordings = context.readValue(in, Wordings.class);
      return new Text(wordings.nl(), wordings.en());
    }
  }

  private static final class LevelWriter extends ValueSerializer<EducationLevel> {
    @Override
    public void serialize(EducationLevel level, JsonGenerator out, SerializationContext context) {
      out.writeString(level.code());
    }
  }

  private static final class LevelReader extends ValueDeserializer<EducationLevel> {
    @Override
    public EducationLevel deserialize(JsonParser in, DeserializationContext context) {
      String code = in.getString();
      return EducationLevel.of(code)
          .orElseThrow(
              () ->
                  context.weirdStringException(
                      code, EducationLevel.class, "no NLQF level is written so"));
    }
  }

  private static final class InterestsWriter extends ValueSerializer<InterestProfile> {
    @Override
    public void serialize(
        InterestProfile interests, JsonGenerator out, SerializationContext context) {
      out.writeArray(interests.scores(), 0, 6);
    }
  }

  private static final class InterestsReader extends ValueDeserializer<InterestProfile> {
    @Override
    public InterestProfile deserialize(JsonParser in, DeserializationContext context) {
      return InterestProfile.of(context.readValue(in, double[].class));
    }
  }
}
