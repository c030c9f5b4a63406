package medspil.page;

import java.time.Instant;

/// Something with a time that a calendar takes in: a title and an address here, and nothing about
/// anybody. A route answers with it.
public record Invitation(String id, String title, Instant time, String address) {}
