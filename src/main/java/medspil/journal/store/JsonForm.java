package medspil.journal.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import medspil.journal.EventTypes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/// How records become JSON in the journal: compact, and without a word of it in the records
/// themselves.
///
/// A record of one component named `value` is that value, and so is a class around a record of its
/// own of that name; one of a sealed family says which under `is`; what is absent is left out; what
/// is unknown is passed over, so this release reads what the next one writes.
final class JsonForm {
  private JsonForm() {}

  static JsonMapper of(EventTypes types) {
    return JsonMapper.builder()
        .annotationIntrospector(new RecordForm(types))
        .addModule(WrapperKeys.module())
        .addModule(InstantText.module())
        .addModule(new BlackbirdModule())
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }
}
