package medspil.portal.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What a citizen reads of their own course.
///
/// @param now where they are and what is planned, in sentences
/// @param here null when no agreement says who does what
/// @param yours what they themselves are to do
/// @param others what others do for them
/// @param missing what must be in place at home, or seen to, and is not yet
/// @param done what was done lately
/// @param health who helps with what where they live
/// @param ruled what is decided for them, and whom is asked
/// @param contacts whom they may ring, and what these see
/// @param modelCourse where their course by a service model is; null when they follow none
/// @param ownPlan null where no law gives the right to one
/// @param looked the newest who looked
public record MinePage(
    String heading,
    List<String> now,
    @Nullable Here here,
    List<Promise> yours,
    List<Promise> others,
    List<Missing> missing,
    List<Done> done,
    List<Help> health,
    String goals,
    String goalPlan,
    Meetings meetings,
    Transitions transitions,
    @Nullable OwnPlan ownPlan,
    @Nullable String modelCourse,
    List<Changed> changes,
    Happened happened,
    List<Visiting> visits,
    List<Shared> shared,
    Letters letters,
    Ruled ruled,
    List<Contact> contacts,
    List<LookLine> looked) {
  public MinePage {
    now = List.copyOf(now);
    yours = List.copyOf(yours);
    others = List.copyOf(others);
    missing = List.copyOf(missing);
    done = List.copyOf(done);
    health = List.copyOf(health);
    changes = List.copyOf(changes);
    visits = List.copyOf(visits);
    shared = List.copyOf(shared);
    contacts = List.copyOf(contacts);
    looked = List.copyOf(looked);
  }

  /// The step of the course they are in, and what each does in it.
  public record Here(String step, List<String> does, String address) {
    public Here {
      does = List.copyOf(does);
    }
  }

  /// Where they go from and to, and where all of that is.
  public record Transitions(String address, List<OnTheWay> all) {
    public Transitions {
      all = List.copyOf(all);
    }
  }

  /// The right to a coordinator and an individual plan, and how far it is, in sentences.
  public record OwnPlan(List<String> rights, List<String> told, String address) {
    public OwnPlan {
      rights = List.copyOf(rights);
      told = List.copyOf(told);
    }
  }

  /// One way, in a sentence.
  ///
  /// @param asks whether they have not said yet who may know of it
  public record OnTheWay(String told, boolean asks, String address) {}

  /// The next status meeting, and where all of them are.
  ///
  /// @param frame what came of the last meeting about the frame; null while none was held
  public record Meetings(String address, String next, @Nullable Framed frame) {}

  /// What the citizen is told of a meeting they were not at.
  public record Framed(String said, String words) {}

  /// That something in the support changed, and what the municipality says to it.
  public record Changed(String address, String told, List<String> answered, Moment day) {
    public Changed {
      answered = List.copyOf(answered);
    }
  }

  /// Who comes to see whom before anything is decided.
  public record Visiting(String said, String address) {}

  /// When something went wrong, the newest first.
  ///
  /// @param all where the others are; null when there are none
  public record Happened(List<Incident> incidents, @Nullable String all) {
    public Happened {
      incidents = List.copyOf(incidents);
    }
  }

  /// What went wrong, and what followed, in sentences.
  public record Incident(List<String> sentences, String address) {
    public Incident {
      sentences = List.copyOf(sentences);
    }
  }

  /// What one gave the other about the citizen, and why.
  public record Shared(
      String what,
      @Nullable String content,
      List<Paper> papers,
      String why,
      String basis,
      Moment at) {
    public Shared {
      papers = List.copyOf(papers);
    }
  }

  /// A file that was passed on.
  public record Paper(String address, String name) {}

  /// How many conversations about them there are, and where.
  public record Letters(String address, String said) {}

  /// What somebody has promised, by when and why.
  ///
  /// @param by null when the agreement sets no date
  /// @param phone null when none is known
  /// @param why the words of the agreement; null when it has none
  public record Promise(
      String what,
      @Nullable Tag who,
      @Nullable Moment by,
      @Nullable String note,
      @Nullable Phone phone,
      String agreement,
      String address,
      @Nullable String why) {}

  /// What is not in place yet.
  ///
  /// @param who null while nobody sees to it
  public record Missing(
      String what, @Nullable Tag who, @Nullable Moment by, @Nullable Phone phone) {}

  /// A health task in plain words.
  public record Help(String what, String who, @Nullable Phone phone) {}

  /// What is decided, and whom is asked, in sentences.
  ///
  /// @param endings where support that ends is wound up
  public record Ruled(List<Ruling> decisions, List<String> asked, List<String> endings) {
    public Ruled {
      endings = List.copyOf(endings);
      decisions = List.copyOf(decisions);
      asked = List.copyOf(asked);
    }
  }

  /// A decision.
  ///
  /// @param how to complain, in sentences
  /// @param state how far a complaint is; null when there is none
  public record Ruling(
      String what,
      String plain,
      String by,
      Moment day,
      List<String> how,
      @Nullable String state,
      @Nullable Phone phone) {
    public Ruling {
      how = List.copyOf(how);
    }
  }

  public record Done(String what, @Nullable Tag who, Moment at) {}

  /// A number as people read it and as a telephone dials it.
  public record Phone(String text, String link) {}

  /// Somebody who is part of the course.
  ///
  /// @param why on which ground, and until when
  /// @param sees what kinds of information that opens to them
  public record Contact(Tag who, @Nullable Phone phone, String why, String sees) {}
}
