package medspil.access.web;

import java.util.Optional;
import medspil.access.CurrentViewer;
import medspil.access.Viewer;
import medspil.access.Worker;
import medspil.access.Workers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Finds who is looking from the session, once a request.
@Component
final class SessionViewer implements CurrentViewer {
  private static final String FOUND = SessionViewer.class.getName();
  private final Workers workers;

  SessionViewer(Workers workers) {
    this.workers = workers;
  }

  @Override
  public Optional<Viewer> viewer() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn person
        ? once(person)
        : Optional.empty();
  }

  private Optional<Viewer> once(SignedIn person) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return look(person);
    }
    if (request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST) instanceof Viewer known) {
      return Optional.of(known);
    }
    var found = look(person);
    found.ifPresent(viewer -> request.setAttribute(FOUND, viewer, RequestAttributes.SCOPE_REQUEST));
    return found;
  }

  private Optional<Viewer> look(SignedIn person) {
    return workers.byId(person.worker()).flatMap(Worker::viewing);
  }
}
