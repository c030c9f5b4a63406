package medspil.page.web;

import org.jspecify.annotations.Nullable;

/// What an error page prints; the id is there when the cause stands in our log.
public record FaultPage(String title, String what, String next, @Nullable String id) {}
