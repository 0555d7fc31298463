using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>
/// A network as it is written down: all that the incremental pipeline keeps of the source. Equal by value, and free of symbols and of
/// positions, so that an edit elsewhere leaves it equal.
/// </summary>
/// <param name="Namespace">The namespace of the class, with dots; empty for the global one.</param>
/// <param name="ContainingTypes">The types around it, outermost first.</param>
/// <param name="TypeName">The name of the class, an escaped identifier.</param>
/// <param name="InputShape">
/// The numbers of <c>[Network]</c>; <see langword="null"/> where the compiler did not understand them, and for a block.
/// </param>
/// <param name="Layers">The layers from top to bottom, with those of the blocks in the place of each use; the last yields the main output.</param>
/// <param name="Outputs">The additional outputs.</param>
/// <param name="Faults">What the reading found wrong.</param>
internal sealed record NetworkDeclaration(
    string Namespace,
    EquatableArray<ContainingType> ContainingTypes,
    string TypeName,
    EquatableArray<int>? InputShape,
    EquatableArray<LayerDeclaration> Layers,
    EquatableArray<OutputDeclaration> Outputs,
    DeclarationFaults Faults)
{
    /// <summary>Whether convolutions may be computed by Winograd's filtering.</summary>
    public bool AllowsWinograd { get; init; } = true;

    /// <summary>Whether there is code for graphics processors too.</summary>
    public bool HasDeviceCode { get; init; }

    /// <summary>Whether a generated part of this class would compile, be it only the API surface.</summary>
    public bool IsExtensible => (Faults & DeclarationFaults.Class) == 0;

    /// <summary>Whether every layer of the network is known, so that shapes mean something.</summary>
    public bool HasWholeChain => (Faults & DeclarationFaults.Chain) == 0;

    /// <summary>
    /// The class with all that is around it, unique in the compilation: <c>Models.Vision_LeNet5</c> where it is nested in <c>Vision</c>. Types are
    /// not joined by dots: the namespace of a network's code would hold that of a network within it, and that name hide another.
    /// </summary>
    public string FullName => FullNameOf(Namespace, ContainingTypes, TypeName);

    /// <summary>The full name of a class with these names.</summary>
    public static string FullNameOf(string space, EquatableArray<ContainingType> containingTypes, string typeName)
    {
        string type = containingTypes.Count == 0
            ? typeName
            : string.Join("_", containingTypes.Select(static containing => containing.Name).Append(typeName)).Replace("@", string.Empty);
        return space.Length == 0 ? type : space + "." + type;
    }
}
