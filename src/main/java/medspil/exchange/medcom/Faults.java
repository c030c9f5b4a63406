package medspil.exchange.medcom;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with one message, from the parser and from our own checks; values are
/// never kept.
final class Faults implements IParserErrorHandler {
  private static final int MOST = 50;
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,40}");

  private final List<Issue> found = new ArrayList<>();

  List<Issue> found() {
    return List.copyOf(found);
  }

  boolean none() {
    return found.isEmpty();
  }

  void add(ErrorCode code, String path, String text) {
    var issue = new Issue(code, path, text);
    if (found.size() < MOST && !found.contains(issue)) {
      found.add(issue);
    }
  }

  <T> Optional<T> require(Optional<T> value, ErrorCode code, String path, String text) {
    if (value.isEmpty()) {
      add(code, path, text);
    }
    return value;
  }

  void check(boolean holds, ErrorCode code, String path, String text) {
    if (!holds) {
      add(code, path, text);
    }
  }

  private static String parent(@Nullable IParseLocation location) {
    var name = location == null ? null : location.getParentElementName();
    return name == null ? "Bundle" : name;
  }

  // a name that is no name could be anything
  private static String path(@Nullable IParseLocation location, @Nullable String element) {
    return element != null && NAME.matcher(element).matches()
        ? parent(location) + "." + element
        : parent(location);
  }

  @Override
  public void incorrectJsonType(
      @Nullable IParseLocation location,
      String element,
      ValueType expected,
      @Nullable ScalarType expectedScalar,
      ValueType found,
      @Nullable ScalarType foundScalar) {
    add(ErrorCode.WRONG_DATATYPE, path(location, element), "needs a JSON value of another type");
  }

  @Override
  public void invalidValue(
      @Nullable IParseLocation location, @Nullable String value, String error) {
    add(ErrorCode.WRONG_DATATYPE, parent(location), "the value does not have the form of its type");
  }

  @Override
  public void missingRequiredElement(@Nullable IParseLocation location, String element) {
    add(ErrorCode.MISSING, path(location, element), "is required");
  }

  @Override
  public void unexpectedRepeatingElement(@Nullable IParseLocation location, String element) {
    add(ErrorCode.REPEATED, path(location, element), "may not be repeated");
  }

  @Override
  public void unknownAttribute(@Nullable IParseLocation location, String attribute) {
    add(
        ErrorCode.UNKNOWN_ELEMENT,
        path(location, attribute),
        "FHIR R4 does not know this attribute");
  }

  @Override
  public void unknownElement(@Nullable IParseLocation location, String element) {
    add(ErrorCode.UNKNOWN_ELEMENT, path(location, element), "FHIR R4 does not know this element");
  }

  @Override
  public void containedResourceWithNoId(@Nullable IParseLocation location) {
    add(ErrorCode.ID_INVALID, parent(location), "a contained resource without an id");
  }

  @Override
  public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
    add(ErrorCode.CONTRADICTION, parent(location), "an extension with both a value and extensions");
  }

  @Override
  public void unknownReference(@Nullable IParseLocation location, String reference) {
    // what must resolve is checked by us; agents of earlier messages may be missing
  }

  @Override
  public void invalidInternalReference(@Nullable IParseLocation location, String reference) {
    add(
        ErrorCode.UNRESOLVED,
        parent(location),
        "a reference to a contained resource that is missing");
  }
}
