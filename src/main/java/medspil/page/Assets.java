package medspil.page;

/// Where a static file is served, by a name that changes with its content and may be kept for ever.
public interface Assets {
  String url(String file);
}
