package medspil.exchange.web;

import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Refuses what FHIR R4 does not know, rather than to drop it or to write it to a log.
final class StrictParsing extends ErrorHandlerAdapter {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,40}");

  @Override
  public void incorrectJsonType(
      @Nullable IParseLocation location,
      String element,
      ValueType expected,
      @Nullable ScalarType expectedScalar,
      ValueType found,
      @Nullable ScalarType foundScalar) {
    throw at(location, element, "needs a JSON value of another type");
  }

  @Override
  public void invalidValue(
      @Nullable IParseLocation location, @Nullable String value, String error) {
    throw at(location, null, "has a value that does not have the form of its type");
  }

  @Override
  public void missingRequiredElement(@Nullable IParseLocation location, String element) {
    throw at(location, element, "is required");
  }

  @Override
  public void unexpectedRepeatingElement(@Nullable IParseLocation location, String element) {
    throw at(location, element, "may not be repeated");
  }

  @Override
  public void unknownAttribute(@Nullable IParseLocation location, String attribute) {
    throw at(location, attribute, "is not known to FHIR R4");
  }

  @Override
  public void unknownElement(@Nullable IParseLocation location, String element) {
    throw at(location, element, "is not known to FHIR R4");
  }

  @Override
  public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
    throw at(location, null, "has both a value and extensions");
  }

  // A name that is no name could be anything.
  private static Malformed at(
      @Nullable IParseLocation location, @Nullable String element, String what) {
    var parent = location == null ? null : location.getParentElementName();
    var around = parent == null ? "the resource" : parent;
    return new Malformed(
        element != null && NAME.matcher(element).matches()
            ? around + "." + element + " " + what
            : "an element of " + around + " " + what);
  }
}
