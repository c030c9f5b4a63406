package medspil.negotiation.web;

import medspil.journal.Refusal;
import medspil.negotiation.Involvement;
import medspil.negotiation.Stage;
import medspil.negotiation.Taken;

/// The keys of what has several forms.
final class Wordings {
  private Wordings() {}

  static String stage(Stage stage) {
    return switch (stage) {
      case WRITING -> "negotiation.stage.writing";
      case HEARING -> "negotiation.stage.hearing";
      case APPROVAL -> "negotiation.stage.approval";
    };
  }

  static String involvement(Involvement how) {
    return switch (how) {
      case TOOK_PART -> "negotiation.involvement.took_part";
      case EXPERIENCE -> "negotiation.involvement.experience";
    };
  }

  static String taken(Taken taken) {
    return switch (taken) {
      case IN -> "negotiation.taken.in";
      case PARTLY -> "negotiation.taken.partly";
      case NOT -> "negotiation.taken.not";
    };
  }

  static String refusal(Refusal refusal) {
    return "refusal." + refusal.code();
  }
}
