package medspil.directory;

/// A function that an agreement needs and an organisation has given to nobody.
public record Gap(OrganisationId organisation, String function) {}
