package medspil.incident;

import medspil.order.Coded;
import org.jspecify.annotations.Nullable;

/// Whom an incident of a kind is reported to, by which law.
///
/// @param kind what is reported there
/// @param law as people write it; null where it is no law's
/// @param link where the law or the form is read; null when no address is sure
public record ReportBody(
    Coded coded, IncidentKind kind, @Nullable String law, @Nullable String link) {}
