package medspil.need;

import medspil.agreement.Words;

/// A group of themes, and how they are judged.
public record ThemePart(String key, Words words, Words rule) {}
