package medspil.exchange.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.UnsignedIntType;

/// Takes away the total that HAPI writes on a page: it is the page's size, and nobody counted.
@Interceptor
public final class TotalHook {

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void answered(IBaseResource answer) {
    if (answer instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.SEARCHSET) {
      bundle.setTotalElement(new UnsignedIntType());
    }
  }
}
