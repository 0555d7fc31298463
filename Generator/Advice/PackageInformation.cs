using Microsoft.CodeAnalysis;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Advice;

/// <summary>Says which package a network for graphics processors needs where it is to run with DirectX 12 and the project does not have it.</summary>
internal static class PackageInformation
{
    private const string Marker = "ComputeSharp.Descriptors.IComputeShaderDescriptor`1";

    public static IEnumerable<Problem> On(NetworkDeclaration network, Compilation compilation)
        => network.HasDeviceCode && compilation.GetTypeByMetadataName(Marker) is null
            ? [new Problem(DiagnosticDescriptors.NoDirectX, new Place(PlaceKind.Network), network.TypeName)]
            : [];
}
