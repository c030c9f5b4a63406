package medspil.exchange.medcom;

import java.util.Optional;
import medspil.message.MessageCategories;
import org.hl7.fhir.r4.model.Bundle;

/// Reads a message: is it FHIR, is it a HospitalNotification or a CareCommunication, is it valid,
/// what does it say.
public final class NotificationReader {
  private final Optional<ProfileValidation> profiles;
  private final MessageCategories categories = MessageCategories.read();

  private NotificationReader(Optional<ProfileValidation> profiles) {
    this.profiles = profiles;
  }

  /// With our own checks alone.
  public static NotificationReader plain() {
    return new NotificationReader(Optional.empty());
  }

  /// With our own checks, and those of MedCom's profiles after them.
  public static NotificationReader with(ProfileValidation profiles) {
    return new NotificationReader(Optional.of(profiles));
  }

  public Reading read(byte[] body, Format format) {
    return switch (Cleaned.of(body, format)) {
      case Cleaned.Refused(var why) -> new Reading.Unreadable(why);
      case Cleaned.Text(var text) -> parse(text, format);
    };
  }

  private Reading parse(String text, Format format) {
    var faults = new Faults();
    var parsed = Fhir.parse(text, format, faults);
    if (parsed.isEmpty()) {
      return new Reading.Unreadable("not FHIR R4");
    }
    return parsed.get() instanceof Bundle bundle
        ? judge(bundle, faults)
        : new Reading.Unreadable("not a Bundle");
  }

  private Reading judge(Bundle bundle, Faults faults) {
    var letter = Letter.of(bundle);
    if (letter.isEmpty()) {
      return new Reading.Unreadable("no MessageHeader with a valid id");
    }
    return judge(letter.get(), faults);
  }

  private Reading judge(Letter letter, Faults faults) {
    var envelope = envelope(letter);
    if (EventType.is(Systems.CARE_COMMUNICATION, letter.header())) {
      var said = new CareInspection(letter, envelope, categories, faults).communication();
      return said.filter(_ -> faults.none())
          .<Reading>map(Reading.Spoken::new)
          .orElseGet(() -> new Reading.Invalid(envelope, faults.found()));
    }
    if (EventType.is(Systems.ACKNOWLEDGEMENT, letter.header())) {
      return new Reading.Answered(new Receipts(letter).receipt());
    }
    var other = EventType.otherThan(Systems.HOSPITAL_NOTIFICATION, letter.header());
    if (other.isPresent()) {
      return new Reading.NotTaken(envelope, other.get());
    }
    var notification = new Inspection(letter, envelope, faults).notification();
    if (faults.none()) {
      profiles.ifPresent(it -> it.checkNotification(letter.bundle(), faults));
    }
    return notification
        .filter(_ -> faults.none())
        .<Reading>map(Reading.Understood::new)
        .orElseGet(() -> new Reading.Invalid(envelope, faults.found()));
  }

  private static Envelope envelope(Letter letter) {
    var parties = new Parties(letter);
    return new Envelope(
        letter.bundleId(),
        letter.headerId(),
        Times.instant(letter.bundle().getTimestampElement()),
        parties.sender(),
        parties.receiver(),
        new History(letter).step(),
        ContentHash.of(letter.bundle()));
  }
}
