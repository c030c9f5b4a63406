package medspil.agreement;

/// A rule that no event sets off: it holds all the time, and is read, looked up and checked.
public sealed interface StandingRule extends Rule
    permits ChecklistRule,
        ContactRule,
        ContentRule,
        ExpectationRule,
        FlowRule,
        IndicatorRule,
        MeasureRule,
        OpenPointRule,
        PackageRule,
        ResponsibilityRule,
        RubricRule {}
