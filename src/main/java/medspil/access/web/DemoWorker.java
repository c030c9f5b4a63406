package medspil.access.web;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/// One of the demo's invented people, signed in.
record DemoWorker(UUID worker) implements SignedIn, Principal, Serializable {

  @Override
  public String getName() {
    return worker.toString();
  }
}
