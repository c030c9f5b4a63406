package medspil.access.web;

import java.util.UUID;

/// What a session remembers of somebody: who. Their roles are looked up at each request.
interface SignedIn {
  UUID worker();
}
