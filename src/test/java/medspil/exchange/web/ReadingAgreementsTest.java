package medspil.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;

/// If this breaks, another system cannot read what was agreed, or reads something else.
class ReadingAgreementsTest {
  private static final String ADMISSION = "indlaeggelse-og-udskrivelse-midt";
  private static final String ANNEX = "indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo";

  private final Client norddjurs = Client.norddjurs();

  @Test
  void an_agreement_says_what_happens_when_by_whom_and_where_it_stands() {
    var plan = norddjurs.get("/fhir/PlanDefinition/" + ADMISSION + ".1").json();

    assertThat(plan.at("/status").asString()).isEqualTo("active");
    assertThat(plan.at("/url").asString()).isEqualTo("urn:medspil:agreement:" + ADMISSION);
    assertThat(plan.at("/name").asString()).isEqualTo("IndlaeggelseOgUdskrivelseMidt");
    var report =
        norddjurs
            .get("/fhir/PlanDefinition/" + ANNEX + ".1")
            .json()
            .get("action")
            .valueStream()
            .filter(one -> one.at("/id").asString().equals("B1-check-admission-report"))
            .findFirst()
            .orElseThrow();
    assertThat(report.at("/trigger/0/type").asString()).isEqualTo("named-event");
    assertThat(report.at("/trigger/0/name").asString()).isEqualTo("stay.acute_contact_started");
    assertThat(report.at("/condition/0/expression/expression").asString())
        .contains("stay.report_requested");
    assertThat(report.at("/participant/0/role/text").asString())
        .isEqualTo("residence_municipality.home_nursing");
    assertThat(report.at("/documentation/0/label").asString()).isEqualTo("B1");
    assertThat(report.at("/documentation/0/display").asString()).contains("§ B1");
  }

  @Test
  void an_annex_is_part_of_its_agreement() {
    var annex = norddjurs.get("/fhir/PlanDefinition/" + ANNEX + ".1").json();

    assertThat(annex.at("/extension/0/url").asString()).isEqualTo("urn:medspil:fhir:part-of");
    assertThat(annex.at("/extension/0/valueCanonical").asString())
        .isEqualTo("urn:medspil:agreement:" + ADMISSION + "|1");
    assertThat(annex.at("/relatedArtifact/0/type").asString()).isEqualTo("derived-from");
  }

  @Test
  void agreements_are_found_by_address_name_version_and_status() {
    assertThat(ids("url", "urn:medspil:agreement:" + ADMISSION)).containsExactly(ADMISSION + ".1");
    assertThat(ids("name", "indlaeggelse")).contains(ADMISSION + ".1", ANNEX + ".1");
    assertThat(ids("version", "99")).isEmpty();
    assertThat(ids("status", "draft")).contains("samarbeidsavtale-mal-no.1");
    assertThat(ids("status", "active")).doesNotContain("samarbeidsavtale-mal-no.1");
    assertThat(Client.nobody().get("/fhir/PlanDefinition").status()).isEqualTo(401);
    assertThat(norddjurs.get("/fhir/PlanDefinition/none.1").status()).isEqualTo(404);
  }

  @Test
  void a_page_leads_to_the_next() {
    var first = norddjurs.get("/fhir/PlanDefinition?_count=2");
    var second = norddjurs.get(first.link("next"));

    assertThat(first.entries("/resource/id")).hasSize(2);
    assertThat(second.entries("/resource/id"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.entries("/resource/id"));
  }

  @Test
  void every_agreement_is_valid_fhir() {
    var context = FhirContext.forR4();
    var validator = context.newValidator();
    validator.registerValidatorModule(
        new FhirInstanceValidator(
            new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context))));
    var all = norddjurs.get("/fhir/PlanDefinition?_count=100").json();

    var faults =
        all.get("entry")
            .valueStream()
            .map(entry -> entry.get("resource").toString())
            .map(json -> context.newJsonParser().parseResource(PlanDefinition.class, json))
            .flatMap(plan ->
                validator.validateWithResult(plan).getMessages().stream()
                    .filter(one -> one.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                    // FHIR R4 lets the languages of expressions be extended; HAPI knows three.
                    .filter(one -> !one.getMessage().contains("expression-language#text/cel"))
                    .map(one ->
                        plan.getId() + " " + one.getLocationString() + ": " + one.getMessage()))
            .toList();

    assertThat(all.get("entry").size()).isGreaterThan(15);
    assertThat(faults).isEmpty();
  }

  private List<String> ids(String parameter, String value) {
    return norddjurs.get("/fhir/PlanDefinition?" + parameter + "=" + value).entries("/resource/id");
  }
}
