package medspil.app.web;

import java.util.List;

/// What the health page prints.
public record HealthPage(String language, String title, List<String> sentences) {}
