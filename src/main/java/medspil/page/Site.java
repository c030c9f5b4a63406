package medspil.page;

/// What is the same for every page of this installation.
public record Site(Assets assets, boolean demo) {}
