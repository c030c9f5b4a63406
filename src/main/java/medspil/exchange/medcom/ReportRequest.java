package medspil.exchange.medcom;

import java.util.Optional;

/// The hospital's wish for a report of admission (XDIS16), and to whom; without a recipient it goes
/// to the sender.
public record ReportRequest(Optional<Party> recipient) {}
