using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What is legal and surely unmeant.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnreadInput = new(
        "NW0301",
        "Part of the input is never read",
        "{0} never reads {1}: {2}, and windows of {3} in steps of {4} do not reach that far. {5}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0301.md");

    public static readonly DiagnosticDescriptor SkippedInput = new(
        "NW0302",
        "Windows skip parts of the input",
        "{0} reads only {1} of every {2} {3}: {4}, and windows of {5} stand {2} apart. Use a stride of at most {6}.",
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

    public static readonly DiagnosticDescriptor RepeatedActivation = new(
        "NW0306",
        "Activation after the same activation",
        "{0} is applied to what {0} has made already: remove one of them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0306.md");

    public static readonly DiagnosticDescriptor BiasBeforeNormalization = new(
        "NW0307",
        "Bias before a normalisation that removes it",
        "{0}'s bias has no effect, because {1} below takes each channel's mean away and the bias with it: write Bias = false",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0307.md");

    public static readonly DiagnosticDescriptor DropoutBeforeOutput = new(
        "NW0308",
        "Dropout of the output",
        "{0} drops numbers of the output itself while the network trains, because {1}. Move it before the last layer with weights, or remove it.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0308.md");

    public static readonly DiagnosticDescriptor RepeatedSoftmax = new(
        "NW0309",
        "Softmax applied twice",
        "{0} is applied to the probabilities of {1} above, which flattens them: remove one of the two. Cross-entropy takes a single softmax back, or adds its own where there is none.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0309.md");

    public static readonly DiagnosticDescriptor LargeDense = new(
        "NW0310",
        "Most parameters in one dense layer",
        "Dense has {0} of the network's {1} parameters: {2} features by {3} units. {4} it smaller.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0310.md");

    public static readonly DiagnosticDescriptor LargeReceptiveField = new(
        "NW0311",
        "Receptive field larger than the input",
        "From {0} on every number sees {1}, more than the input of {2}: what lies outside is padding. Layers below add depth, but no new surroundings.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0311.md");

    public static readonly DiagnosticDescriptor ChannelsLast = new(
        "NW0312",
        "Input that looks like channels last",
        "The input is read as {0} channels of {1}×{2} pixels, because channels stand first. For {0}×{1} pixels of {2} channels write [Network({2}, {0}, {1})].",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0312.md");
}
