package medspil.directory;

/// That a unit fills a function of its organisation in a period.
public record Filling(OrganisationId organisation, String function, UnitId unit, Period period) {}
