using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What is legal and surely unmeant.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnreadInput = new(
        "NW0301",
        "Part of the input is never read",
        "{0} never reads {1}: {2}, and {3} windows in steps of {4} do not reach that far. {5}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0301.md");

    public static readonly DiagnosticDescriptor SkippedInput = new(
        "NW0302",
        "Windows skip parts of the input",
        "{0} reads only {1} of every {2} {3}: {4}, and {5} windows stand {2} apart. Use a stride of at most {6}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0302.md");

    public static readonly DiagnosticDescriptor SoftmaxNotLast = new(
        "NW0303",
        "Softmax is not the last layer",
        "{0} is followed by {1}, which sees probabilities rather than features, and no loss can take the softmax back. Move [{0}] to the end or use another activation here.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0303.md");

    public static readonly DiagnosticDescriptor WindowsOfPadding = new(
        "NW0304",
        "Windows of nothing but padding",
        "{0}'s Padding of {1} makes windows that see only zeros, because its kernel spans {2}. Use at most {3}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0304.md");

    public static readonly DiagnosticDescriptor StepHasNoGradient = new(
        "NW0305",
        "Step stops all gradients",
        "{0} has the derivative 0 everywhere, so that training by gradients leaves the layers above it as they are. Use [Sigmoid] to train, or set their parameters yourself.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0305.md");
}
