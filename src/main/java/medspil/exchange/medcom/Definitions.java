package medspil.exchange.medcom;

import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/// The profiles, value sets and code systems in a folder: loose JSON files, and FHIR packages
/// (`.tgz`).
final class Definitions {
  private static final Set<String> KINDS = Set.of("StructureDefinition", "ValueSet", "CodeSystem");
  private static final Pattern FILE =
      Pattern.compile("(" + String.join("|", KINDS) + ")-.*\\.json");
  // what Danish messages are made of; other countries' files may lie beside them
  private static final Pattern OURS =
      Pattern.compile("http://(medcomfhir\\.dk/ig|hl7\\.dk/fhir/core)/.*");

  private Definitions() {}

  static List<MetadataResource> in(Path folder, Generation generation) {
    try (var files = Files.walk(folder)) {
      return generation.choose(files.sorted(Comparator.naturalOrder()).flatMap(Definitions::read));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read FHIR definitions in " + folder, unreadable);
    }
  }

  private static Stream<MetadataResource> read(Path file) {
    try {
      var name = file.getFileName().toString();
      if (FILE.matcher(name).matches()) {
        return resource(Files.readString(file));
      }
      return name.endsWith(".tgz") ? unpack(file) : Stream.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static Stream<MetadataResource> unpack(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var npm = NpmPackage.fromPackage(in);
      var found = Stream.<MetadataResource>builder();
      for (var name : npm.listResources(KINDS)) {
        try (InputStream resource = npm.load("package", name)) {
          resource(new String(resource.readAllBytes(), StandardCharsets.UTF_8)).forEach(found);
        }
      }
      return found.build();
    }
  }

  private static IParser parser() {
    return Fhir.context()
        .newJsonParser()
        .setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
  }

  private static Stream<MetadataResource> resource(String json) {
    if (!OURS.matcher(json).find()) {
      return Stream.empty();
    }
    return Stream.of(parser().parseResource(unpinned(json)))
        .filter(MetadataResource.class::isInstance)
        .map(MetadataResource.class::cast)
        .filter(it -> it.hasUrl() && OURS.matcher(it.getUrl()).matches());
  }

  // Newer packages name FHIR's own definitions with a version, under which the validator knows
  // none.
  private static String unpinned(String json) {
    return json.replace("|4.0.1\"", "\"");
  }
}
