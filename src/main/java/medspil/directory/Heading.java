package medspil.directory;

import java.util.Map;
import medspil.deadline.Country;

/// What a directory file says once for all that stands in it.
record Heading(String source, Country country, boolean demo, Map<String, Section> hours) {

  static Heading read(Section file) {
    file.only("directory", "country", "demo", "hours", "organisations");
    return new Heading(
        file.required("directory"),
        file.word("country", Country.class).orElse(Country.DENMARK),
        file.flag("demo", false),
        file.sections("hours"));
  }
}
