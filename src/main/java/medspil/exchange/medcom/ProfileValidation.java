package medspil.exchange.medcom;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;

/// Checks messages against the profiles in a folder that the operator chose; they are not ours to
/// ship.
///
/// The first check of a generation builds its validator and takes seconds; `warmUp` does it
/// beforehand.
public final class ProfileValidation {
  private final Path folder;
  private final Map<Generation, FhirValidator> built = new EnumMap<>(Generation.class);

  private ProfileValidation(Path folder) {
    this.folder = folder;
  }

  public static ProfileValidation from(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("FHIR definitions must lie in a folder, was " + folder);
    }
    return new ProfileValidation(folder);
  }

  public void warmUp() {
    validator(Generation.FIRST);
  }

  /// Adds to the faults what breaks MedCom HospitalNotification 3, but for the lenient points.
  void checkNotification(Bundle message, Faults faults) {
    var prepared = Prepared.notification(message);
    errors(Generation.FIRST, prepared, Systems.NOTIFICATION_MESSAGE).stream()
        .map(ProfileFault::of)
        .filter(it -> !it.isTolerated())
        .forEach(it -> faults.add(it.code(), it.path(), it.text()));
  }

  /// What breaks MedCom Acknowledgement 2; nothing is tolerated in what we write.
  List<String> acknowledgementErrors(String json) {
    var message = Fhir.context().newJsonParser().parseResource(Bundle.class, json);
    return errors(Generation.FIRST, message, Systems.ACK_MESSAGE).stream()
        .map(it -> it.getLocationString() + ": " + it.getMessage())
        .toList();
  }

  /// What breaks MedCom CareCommunication 5; nothing is tolerated in what we write.
  List<String> careErrors(String json) {
    var message = Fhir.context().newJsonParser().parseResource(Bundle.class, json);
    return errors(Generation.SECOND, message, Systems.CARE_MESSAGE).stream()
        .map(it -> it.getLocationString() + ": " + it.getMessage())
        .toList();
  }

  private List<SingleValidationMessage> errors(
      Generation generation, Bundle message, String profile) {
    var options = new ValidationOptions().addProfile(profile);
    return validator(generation).validateWithResult(message, options).getMessages().stream()
        .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .toList();
  }

  private synchronized FhirValidator validator(Generation generation) {
    return built.computeIfAbsent(generation, this::build);
  }

  private FhirValidator build(Generation generation) {
    var context = Fhir.context();
    var definitions = new PrePopulatedValidationSupport(context);
    Definitions.in(folder, generation).forEach(definitions::addResource);
    if (definitions.fetchStructureDefinition(Systems.NOTIFICATION_MESSAGE) == null) {
      throw new IllegalStateException("no " + Systems.NOTIFICATION_MESSAGE + " in " + folder);
    }
    IValidationSupport chain =
        new ValidationSupportChain(
            definitions,
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new SnapshotGeneratingValidationSupport(context));
    var module = new FhirInstanceValidator(chain);
    module.setAnyExtensionsAllowed(true);
    module.setNoTerminologyChecks(false);
    return context.newValidator().registerValidatorModule(module);
  }
}
