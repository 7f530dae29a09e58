package nl.koerswijzer.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.crawl.DryRun;
import nl.koerswijzer.ingest.delivery.Delivered;
import nl.koerswijzer.ingest.vacancy.Reading;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.server.curation.work.Work.Example;
import nl.koerswijzer.store.Documents;

/** The records of a dry run, for whoever writes the definition of a source. */
final class Examples {
  private Examples() {}

  static List<Example> of(DryRun run) {
    return run.records().stream()
        .map(
            record ->
                switch (record) {
                  case Delivered.Advert advert -> of(advert.reading());
                  case Delivered.Document document ->
                      new Example(document.id(), Documents.write(document.document()));
                  case Delivered.Refused refused -> refused(refused.reason());
                })
        .toList();
  }

  private static Example of(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> new Example(title(read.vacancy()), Documents.write(read.vacancy()));
      case Reading.Refused refused -> refused(refused.reason());
    };
  }

  private static Example refused(String reason) {
    return new Example("refused: " + reason, "");
  }

  private static String title(Vacancy vacancy) {
    Stream<String> places = vacancy.workplaces().stream().map(Workplace::locality);
    return Stream.concat(Stream.of(vacancy.title(), vacancy.employer()), places)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
