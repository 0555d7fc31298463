using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What is said on request.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor OutputShape = new(
        "NW0601",
        "Output shape",
        "→ {0}: {1} parameters, {2} multiply-accumulates, receptive field {3}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0601.md");
}
