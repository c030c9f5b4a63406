package medspil.page;

import java.net.URI;
import java.time.Instant;

/// Something with a time that a calendar takes in: a title and an address, and nothing about
/// anybody.
public record Invitation(String id, String title, Instant time, URI address) {}
