package medspil.directory;

/// That an organisation belongs to a larger whole in a period: a region, a cluster, an operator.
public record Belonging(OrganisationId part, OrganisationId whole, Period period) {}
