package medspil.healthtask;

import medspil.agreement.Words;

/// What is done for the citizen, as the catalogue of an agreement names it.
///
/// @param rule the rule of the agreement, by its reference
public record HealthService(String rule, Words title) {}
