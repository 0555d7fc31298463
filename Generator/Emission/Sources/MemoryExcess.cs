using System.Globalization;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>A network whose values and gradients do not fit into memory that 32-bit integers index. It is known once code would be written.</summary>
/// <param name="FullName">The name of the network, by which <see cref="ClassPlace"/> finds it.</param>
/// <param name="TypeName">The name of its class.</param>
/// <param name="Activations">The numbers that all layers yield for one sample.</param>
internal sealed record MemoryExcess(string FullName, string TypeName, long Activations)
{
    public static MemoryExcess Of(CheckedNetwork network) => new(
        network.Declaration.FullName,
        network.Declaration.TypeName,
        network.Layers.Sum(static layer => (long)layer.Output.Size));

    /// <summary>The diagnostic, on the name of the class.</summary>
    public Diagnostic At(IEnumerable<ClassPlace> places) => Diagnostic.Create(
        DiagnosticDescriptors.TooMuchMemory,
        places.FirstOrDefault(place => place.FullName == FullName)?.Location,
        TypeName,
        Activations.ToString("N0", CultureInfo.InvariantCulture),
        int.MaxValue.ToString("N0", CultureInfo.InvariantCulture));
}
