using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Diagnostics;

/// <summary>Every diagnostic, in order of id. Each has its page in docs/diagnostics.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error(
        "SMOOTH001",
        "An estimator's type must be partial",
        "'{0}' must be partial: the estimator's members are added in another part of it",
        "The type that carries an estimator attribute, and every type it is nested in, needs the keyword partial.");

    public static readonly DiagnosticDescriptor UnsupportedTarget = Error(
        "SMOOTH002",
        "The type cannot be an estimator",
        "'{0}' cannot be an estimator: {1}",
        "An estimator has fields and instance members in a file of its own, which some kinds of types cannot have.");

    public static readonly DiagnosticDescriptor SeveralEstimators = Error(
        "SMOOTH003",
        "A type is one estimator",
        "'{0}' already is an estimator: put [{1}] on a type of its own",
        "Two estimator attributes on one type would add the same members twice.");

    public static readonly DiagnosticDescriptor BandwidthOutOfRange = Error(
        "SMOOTH004",
        "The bandwidth must be positive and finite",
        "Bandwidth is {0}, but {1}",
        "The bandwidth is half the width of the window of observations that count, in the units of x.");

    public static readonly DiagnosticDescriptor UndefinedKernel = Error(
        "SMOOTH005",
        "The kernel is not defined",
        "{0} is no kernel: use a member of Smoothing.Kernel, or a method of your own marked [KernelFunction]",
        "The value of Kernel is none of the members of the enumeration.");

    public static readonly DiagnosticDescriptor KernelFunctionShape = Error(
        "SMOOTH006",
        "A kernel function has the wrong shape",
        "'{0}' cannot be the kernel: {1}",
        "A kernel of your own is one static method double Weight(double u), marked [KernelFunction] with a positive Support.");

    public static readonly DiagnosticDescriptor FormulaSyntax = Error(
        "SMOOTH007",
        "The formula cannot be read",
        "{0}",
        "A formula is the response, a tilde and the terms, as in \"Price ~ Area + Rooms\".");

    public static readonly DiagnosticDescriptor RowType = Error(
        "SMOOTH008",
        "The type cannot be a row",
        "'{0}' cannot be a row: {1}",
        "Row names a type whose instances lie in a span, and whose fields and properties are the columns.");

    public static readonly DiagnosticDescriptor DuplicateTerm = Error(
        "SMOOTH009",
        "A term stands twice in the formula",
        "{0}",
        "Two equal terms cannot be told apart by any data: their coefficients would not be determined.");

    public static readonly DiagnosticDescriptor ResponseOnTheRight = Error(
        "SMOOTH010",
        "The response is among the predictors",
        "{0}",
        "A response explained by itself fits perfectly and says nothing.");

    public static readonly DiagnosticDescriptor EmptyModel = Error(
        "SMOOTH011",
        "The model has no coefficient",
        "{0}",
        "A model needs an intercept or a term.");

    public static readonly DiagnosticDescriptor TooManyTerms = Error(
        "SMOOTH012",
        "The model has too many coefficients",
        "{0}",
        "A model has at most 64 coefficients.");

    public static readonly DiagnosticDescriptor NameClash = Error(
        "SMOOTH013",
        "A name is taken",
        "{0}",
        "A member the estimator adds, or a name made from the formula's columns, is there already.");

    public static readonly DiagnosticDescriptor LanguageVersion = Error(
        "SMOOTH014",
        "Estimators need C# 9",
        "'{0}' needs C# 9 or later, and this project is set to C# {1}: add <LangVersion>9</LangVersion> or later to it",
        "The emitted code uses C# 9. Projects for .NET Standard and .NET Framework default to C# 7.3.");

    public static readonly DiagnosticDescriptor UnknownColumn = Error(
        "SMOOTH015",
        "The row type has no such column",
        "'{0}' has no field or property '{1}'; {2}",
        "With Row, the columns of a formula are the fields and properties of that type.");

    public static readonly DiagnosticDescriptor ColumnType = Error(
        "SMOOTH016",
        "A column has the wrong type",
        "The column '{0}' cannot stand here: {1}",
        "Columns are numbers that convert to double without loss, and in factor(…) enumerations or bools.");

    public static readonly DiagnosticDescriptor UnsupportedScalar = Error(
        "SMOOTH017",
        "The scalar is not supported",
        "{0}",
        "Scalar is the type of the numbers in the caller's spans; sums are always double.");

    public static readonly DiagnosticDescriptor DegreeOutOfRange = Error(
        "SMOOTH018",
        "The degree must be 0 to 3",
        "Degree is {0}, but a local polynomial has degree 0, 1, 2 or 3",
        "Higher degrees gain no accuracy that a smaller bandwidth of degree 3 does not, and lose it at the edges.");

    public static readonly DiagnosticDescriptor PolynomialKernelShape = Error(
        "SMOOTH019",
        "The coefficients are no kernel",
        "The coefficients cannot be the kernel: {0}",
        "A polynomial kernel is K(u) = Σ a_j |u|ʲ on |u| < 1: at most ten finite coefficients, positive at 0 and negative nowhere.");

    public static readonly DiagnosticDescriptor SpanOutOfRange = Error(
        "SMOOTH020",
        "The span must lie in (0, 1]",
        "Span is {0}, but it must be a fraction of the observations, above 0 and at most 1",
        "The span is the fraction of the observations that each window holds.");

    public static readonly DiagnosticDescriptor NegativeLowessArgument = Error(
        "SMOOTH021",
        "RobustIterations and Delta must not be negative",
        "{0} is {1}, but it must be {2}",
        "RobustIterations is a number of passes, and Delta, of [Lowess], a distance between fitted abscissas as a fraction of the range of x.");

    public static readonly DiagnosticDescriptor FilterWindow = Error(
        "SMOOTH022",
        "A filter's window is out of range",
        "Window is {0}, but it must be an odd number from 3 to 1001",
        "A window has as many points on one side of its centre as on the other.");

    public static readonly DiagnosticDescriptor FilterDegree = Error(
        "SMOOTH023",
        "A filter's degree is out of range",
        "Degree is {0}, but it must be from 0 to {1}{2}",
        "A polynomial of degree d takes d + 1 points at least; one of high degree smooths nothing.");

    public static readonly DiagnosticDescriptor FilterDerivative = Error(
        "SMOOTH024",
        "A filter's derivative or spacing is out of range",
        "{0}",
        "A polynomial has as many derivatives as its degree; they are taken in the units of a positive, finite spacing.");

    public static readonly DiagnosticDescriptor DensityBandwidthRule = Error(
        "SMOOTH025",
        "The density cannot have this bandwidth rule",
        "{0}",
        "A density's bandwidth is given, or chosen by RuleOfThumb or DirectPlugIn; a rule takes the kernel's constants.");

    public static readonly DiagnosticDescriptor BandwidthSelection = Error(
        "SMOOTH026",
        "The bandwidth cannot be chosen so",
        "{0}",
        "A bandwidth is given, or chosen from the data by a rule that is known for the degree and the kernel, or each target has its own by a span.");

    public static readonly DiagnosticDescriptor RobustIterationsWithoutSpan = Error(
        "SMOOTH027",
        "RobustIterations needs a span",
        "RobustIterations is {0}, but robust passes are made over the nearest observations: set Span too",
        "Passes with bisquare weights follow a fit whose windows hold a fraction of the observations.");

    public static readonly DiagnosticDescriptor CapacityOutOfRange = Error(
        "SMOOTH028",
        "The capacity of a stream is out of range",
        "Capacity is {0}, but it must be from {1} to {2}",
        "The capacity is how many of the newest observations of a stream are kept: as many as a window needs at least.");

    public static readonly DiagnosticDescriptor StreamBandwidthRule = Error(
        "SMOOTH029",
        "A stream chooses no bandwidth",
        "Capacity and {0} are both given: {0} needs all data at once; leave it out and give the bandwidth, here or to the constructor",
        "A bandwidth rule and a span look at all data, and a stream keeps the newest observations alone.");

    public static readonly DiagnosticDescriptor Spacing = Error(
        "SMOOTH030",
        "The regression is no filter",
        "{0}",
        "On a regular grid a local polynomial of a given bandwidth is a filter, whose coefficients depend on nothing that is unknown while compiling.");

    public static readonly DiagnosticDescriptor KernelWithoutEffect = Error(
        "SMOOTH031",
        "The kernel has no effect",
        "'{0}' has no effect on '{1}': {2}",
        "[KernelFunction] and [PolynomialKernel] stand on a local regression or a density, and not on its base class or a nested type.");

    public static readonly DiagnosticDescriptor UndefinedOption = Error(
        "SMOOTH032",
        "The option is not defined",
        "{0} is {1}, which is no member of {2}; there are {3}",
        "The value of the argument is none of the members of its enumeration.");

    public static readonly DiagnosticDescriptor PropagateWithoutFilter = Error(
        "SMOOTH033",
        "Only filters propagate missing values",
        "Missing is MissingValues.Propagate, but '{0}' is no filter: {1}",
        "A missing value makes the results of the windows that hold it NaN only where the windows are those of a filter.");

    public static readonly DiagnosticDescriptor DensitySupport = Error(
        "SMOOTH034",
        "The density cannot have this support",
        "{0}",
        "A support has finite bounds, the lower one below the upper one, and a correction at the bounds that the kernel allows.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string description) =>
        new(id, title, message, "Smoothing", DiagnosticSeverity.Error, isEnabledByDefault: true, description);
}
