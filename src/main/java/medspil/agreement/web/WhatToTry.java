package medspil.agreement.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import medspil.access.Viewer;
import medspil.agreement.Agreement;
import medspil.agreement.Fault;
import medspil.agreement.Library;
import medspil.negotiation.Draft;
import medspil.negotiation.Drafts;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.simulation.ReadDraft;
import medspil.simulation.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// What somebody wants to try: a file, a text, a draft that is kept here, or a version of the
/// library; the first of them that is there.
@Component
final class WhatToTry {
  /// A letter takes two bytes at most in the languages of agreements, and most take one.
  private static final long MOST_BYTES = 2L * Draft.LONGEST_TEXT;

  private static final String DRAFT = "draft:";

  private final Supplier<Library> library;
  private final ReadDraft reading;
  private final Drafts drafts;

  WhatToTry(Supplier<Library> library, ReadDraft reading, Drafts drafts) {
    this.library = library;
    this.reading = reading;
    this.drafts = drafts;
  }

  /// What came of looking for it.
  sealed interface Wanted {
    record Found(Agreement draft, Run.What what, String field) implements Wanted {}

    /// It is not there, or cannot be tried.
    ///
    /// @param field beside which it is said what is wrong
    /// @param text what was read, to be put right
    record Wrong(String field, String why, String text, List<Fault> faults) implements Wanted {}
  }

  Wanted find(Viewer viewer, TrialRoute.Filled filled, @Nullable MultipartFile file) {
    if (file != null && !file.isEmpty()) {
      return ofFile(file);
    }
    if (!filled.draft().isEmpty()) {
      return ofText(filled.draft(), "text");
    }
    var chosen = filled.chosen();
    return chosen.startsWith(DRAFT)
        ? drafts
            .draft(chosen.substring(DRAFT.length()), viewer)
            .map(draft -> ofText(draft.text(), "agreement"))
            .orElseGet(WhatToTry::nothing)
        : inLibrary(chosen).orElseGet(WhatToTry::nothing);
  }

  /// The drafts that a person may read, to choose from.
  List<Choice> choices(Shell shell) {
    return drafts.all(shell.viewer()).stream()
        .map(one ->
            new Choice(
                DRAFT + one.agreement(),
                shell.say(
                    "agreement.try.agreement.draft",
                    Map.of("title", one.title(), "version", one.version()))))
        .toList();
  }

  private static Wanted nothing() {
    return new Wanted.Wrong("agreement", "agreement.try.wrong.agreement", "", List.of());
  }

  private Optional<Wanted> inLibrary(String chosen) {
    return library.get().agreements().stream()
        .filter(one -> TrialForm.choice(one.ref()).equals(chosen))
        .findFirst()
        .map(one -> new Wanted.Found(one, new Run.What.InLibrary(one.ref()), "agreement"));
  }

  private Wanted ofFile(MultipartFile file) {
    if (file.getSize() > MOST_BYTES) {
      return new Wanted.Wrong("file", "agreement.try.wrong.large", "", List.of());
    }
    try {
      return ofText(text(file.getBytes()), "file");
    } catch (CharacterCodingException _) {
      return new Wanted.Wrong("file", "agreement.try.wrong.no_text", "", List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was sent could not be read", e);
    }
  }

  /// A database keeps no zeros, and a text has none.
  private static String text(byte[] bytes) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (text.indexOf('\0') >= 0) {
      throw new CharacterCodingException();
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Wanted ofText(String text, String field) {
    return switch (reading.read(text)) {
      case ReadDraft.Draft.Sound(var sound) ->
          new Wanted.Found(sound, new Run.What.Text(text), field);
      case ReadDraft.Draft.Faulty(var faults) ->
          new Wanted.Wrong(field, "agreement.try.wrong.text", text, faults);
    };
  }
}
