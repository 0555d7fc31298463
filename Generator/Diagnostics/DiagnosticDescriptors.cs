using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <summary>
/// Every way in which a declaration can be wrong. NW00xx: the class. NW01xx: shapes. NW02xx: arguments and names of layers. NW03xx: legal,
/// but surely unmeant. NW04xx: references, joins and outputs. NW05xx: blocks. NW06xx: facts on request. Each has a page in docs/diagnostics.
/// </summary>
internal static partial class DiagnosticDescriptors
{
    private const string Category = "Netwright";

    private const string Pages = "https://github.com/netwright/netwright/blob/main/docs/diagnostics/";

    /// <summary>All descriptors, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Catalogue.Value;

    // Lazy, because static fields of partial files are set in no order that could be relied on.
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> Catalogue = new(static () =>
        [.. typeof(DiagnosticDescriptors)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)]);
}
