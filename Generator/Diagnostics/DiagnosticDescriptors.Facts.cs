using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What is said on request, or where something more can be had.</content>
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

    public static readonly DiagnosticDescriptor NoDirectX = new(
        "NW0602",
        "No code for DirectX 12",
        "{0} runs on graphics processors with Vulkan alone: for DirectX 12 on Windows, Device.Gpu, add the package ComputeSharp to the project",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0602.md");
}
