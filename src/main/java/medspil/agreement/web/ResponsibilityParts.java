package medspil.agreement.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.ContactRule;
import medspil.agreement.ContentRule;
import medspil.agreement.FlowRule;
import medspil.agreement.MeasureRule;
import medspil.agreement.OpenPointRule;
import medspil.agreement.ResponsibilityRule;
import medspil.agreement.Spelling;
import medspil.agreement.web.AgreementPage.Fact;
import medspil.agreement.web.AgreementPage.RulePart;

/// Says who answers for what and what is settled about it, and what is not.
final class ResponsibilityParts {
  private final Wording wording;
  private final Framed framed;

  ResponsibilityParts(Wording wording) {
    this.wording = wording;
    this.framed = new Framed(wording);
  }

  RulePart responsibility(ResponsibilityRule rule) {
    var practice = rule.practice();
    var where = rule.where();
    var facts =
        Framed.present(
            wording.party("agreement.responsibility.responsible", rule.responsible()),
            wording.party("agreement.responsibility.performed_by", rule.performedBy()),
            Optional.ofNullable(where)
                .map(one -> wording.one("agreement.responsibility.where.", one))
                .map(one -> wording.fact("agreement.responsibility.where", one)),
            wording.said(
                "agreement.responsibility.act",
                rule.ground().act(),
                act -> wording.one("agreement.responsibility.act.", act)),
            wording.said("agreement.legal_basis", rule.ground().legalBasis(), one -> one),
            wording.words("agreement.responsibility.competence", practice.competence()),
            wording.party("agreement.responsibility.delegated_by", practice.delegatedBy()),
            wording.words("agreement.responsibility.recorded", practice.recorded()),
            wording.words("agreement.responsibility.communication", practice.communication()),
            wording.words("agreement.responsibility.organised", practice.organised()),
            wording.words("agreement.responsibility.contact", practice.contact()),
            wording.words("agreement.responsibility.hours", practice.hours()));
    var mark =
        rule.isSettled()
            ? rule.shared() ? wording.say("agreement.responsibility.shared") : ""
            : wording.say("agreement.responsibility.open");
    return framed.marked("responsibility", rule, wording.in(rule.task()), mark, facts);
  }

  RulePart measure(MeasureRule rule) {
    return framed.part("measure", rule, wording.in(rule.heading()), settled(rule), List.of());
  }

  private List<Fact> settled(MeasureRule rule) {
    return Stream.of(ContentRule.Aspect.values())
        .map(aspect -> {
          var label = "agreement.measure." + Spelling.of(aspect);
          return wording
              .words(label, rule.answer(aspect))
              .orElseGet(() -> wording.fact(label, wording.say("agreement.unsaid")));
        })
        .toList();
  }

  RulePart contact(ContactRule rule) {
    var facts =
        Framed.present(
            wording.words("agreement.contact.channel", rule.channel()),
            wording.party("agreement.contact.with", rule.with()),
            wording.said("agreement.contact.answered", rule.answered(), wording::limit),
            wording.party("agreement.contact.otherwise", rule.otherwise()));
    var mark = rule.isSettled() ? "" : wording.say("agreement.unsettled");
    return framed.marked("contact", rule, wording.in(rule.about()), mark, facts);
  }

  RulePart flow(FlowRule rule) {
    var facts =
        Framed.present(
            wording.party("agreement.package.from", rule.from()),
            wording.party("agreement.package.to", rule.to()),
            wording.words("agreement.flow.when", rule.when()),
            wording.said("agreement.legal_basis", rule.legalBasis(), one -> one));
    var mark = rule.isSettled() ? "" : wording.say("agreement.unsettled");
    return framed.marked("flow", rule, wording.in(rule.what()), mark, facts);
  }

  RulePart openPoint(OpenPointRule rule) {
    var by = rule.by();
    var facts =
        Framed.present(
            wording.party("agreement.open_point.owner", rule.owner()),
            Optional.ofNullable(by)
                .map(day -> wording.shell().dates().plain(day))
                .map(day -> wording.fact("agreement.open_point.by", day)),
            wording.maybe("agreement.open_point.settled", rule.settled()));
    var mark = rule.isOpen() ? wording.say("agreement.open_point.open") : "";
    return framed.marked("open_point", rule, wording.in(rule.what()), mark, facts);
  }
}
