package medspil.exchange.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the FHIR server under `/fhir`, built when it is first asked for.
@Configuration(proxyBeanMethods = false)
class FhirWiring {

  @Bean
  ServletRegistrationBean<FhirServer> fhir(
      List<IResourceProvider> resources, MessageOperation messages) {
    var endpoints = new ArrayList<Object>(resources);
    endpoints.add(messages);
    var context = FhirContext.forR4();
    context.setParserErrorHandler(new StrictParsing());
    var registration = new ServletRegistrationBean<>(new FhirServer(context, endpoints), "/fhir/*");
    registration.setName("fhir");
    return registration;
  }
}
