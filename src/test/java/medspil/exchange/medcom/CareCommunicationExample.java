package medspil.exchange.medcom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/// One invented message of a dialogue, to be changed (`with…`), continued (`then`) and written.
///
/// The same dialogue has the same ids, whenever it is told.
public record CareCommunicationExample(
    String cpr,
    String bundle,
    String conversation,
    String category,
    @Nullable String topic,
    @Nullable String priority,
    Party from,
    Party to,
    List<Step> steps,
    boolean repeats) {

  /// One message of the dialogue.
  public record Step(
      String header, String activity, Instant at, Party by, String text, List<File> files) {
    String segment() {
      return id("segment", header);
    }
  }

  /// What is attached.
  ///
  /// @param data base64; null when only an earlier message holds it
  public record File(String title, String type, @Nullable String data) {}

  public static CareCommunicationExample begin(
      String cpr, Party from, Party to, Instant at, String text) {
    var conversation = id("conversation", cpr + at + text);
    var header = id("header", conversation);
    return new CareCommunicationExample(
        cpr,
        id("bundle", header),
        conversation,
        "nursing",
        "Sår på hælen",
        null,
        from,
        to,
        List.of(new Step(header, "new-message", at, from, text, List.of())),
        true);
  }

  /// The same sender writes again in the same dialogue.
  public CareCommunicationExample then(Instant at, String text) {
    var header = id("header", conversation + at + text);
    var all = new ArrayList<>(steps);
    all.add(new Step(header, "reply-message", at, from, text, List.of()));
    return new CareCommunicationExample(
        cpr, id("bundle", header), conversation, category, topic, priority, from, to, all, repeats);
  }

  public CareCommunicationExample with(File... files) {
    var all = new ArrayList<>(steps);
    var last = all.removeLast();
    all.add(
        new Step(
            last.header(), last.activity(), last.at(), last.by(), last.text(), List.of(files)));
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, to, all, repeats);
  }

  public CareCommunicationExample about(
      String category, @Nullable String topic, @Nullable String priority) {
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, to, steps, repeats);
  }

  public CareCommunicationExample to(Party other) {
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, other, steps, repeats);
  }

  /// In a new envelope.
  public CareCommunicationExample resent() {
    return new CareCommunicationExample(
        cpr,
        id("bundle", bundle),
        conversation,
        category,
        topic,
        priority,
        from,
        to,
        steps,
        repeats);
  }

  /// As a sender that tells only what is new.
  public CareCommunicationExample alone() {
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, to, steps, false);
  }

  public String header() {
    return steps.getLast().header();
  }

  public UUID thread() {
    return UUID.fromString(conversation);
  }

  public String xml() {
    var bundle = Fhir.context().newJsonParser().parseResource(Bundle.class, json());
    return Fhir.write(bundle, Format.XML);
  }

  public String json() {
    return new CareCommunicationText(this).json();
  }

  static String id(String what, String of) {
    return UUID.nameUUIDFromBytes((what + ":" + of).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
