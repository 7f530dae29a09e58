package nl.koerswijzer.ingest;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that others wrote, which may be nested to do harm. */
public final class ForeignJson {
  private ForeignJson() {}

  /**
   * @param deepest how many lists and objects may stand within each other; more is refused
   * @param forgiven slips that are let pass
   */
  public static JsonMapper mapper(int deepest, JsonReadFeature... forgiven) {
    JsonFactoryBuilder factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(deepest).build());
    for (JsonReadFeature slip : forgiven) {
      factory.enable(slip);
    }
    return JsonMapper.builder(factory.build()).build();
  }
}
