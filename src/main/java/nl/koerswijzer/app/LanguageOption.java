package nl.koerswijzer.app;

import nl.koerswijzer.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that names the language of the answer. */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "nl|en",
      description = "language of the answer (usual: nl)",
      converter = Converter.class)
  private Language language = Language.DUTCH;

  Language language() {
    return language;
  }

  /** Reads the code of a language. */
  static final class Converter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      return Language.of(code)
          .orElseThrow(() -> new TypeConversionException("'" + code + "' is not nl or en"));
    }
  }
}
