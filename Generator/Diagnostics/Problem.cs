using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Diagnostics;

/// <summary>Something wrong in a declaration: a diagnostic before it has a location. Equal by value.</summary>
/// <param name="Descriptor">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">What fills the message.</param>
internal sealed record Problem(DiagnosticDescriptor Descriptor, Place Place, EquatableArray<string> Arguments)
{
    public Problem(DiagnosticDescriptor descriptor, Place place, params object[] arguments)
        : this(descriptor, place, arguments.Select(static argument => Convert.ToString(argument, CultureInfo.InvariantCulture)).ToEquatableArray())
    {
    }

    /// <summary>What would mend it, one at a time.</summary>
    public EquatableArray<ArgumentMend> Mends { get; init; }

    /// <summary>Whether no code can be generated.</summary>
    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    private string Message => string.Format(
        CultureInfo.InvariantCulture,
        Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
        [.. Arguments]);

    /// <summary>The diagnostic at a location of the source.</summary>
    public Diagnostic At(Location? location) => Place.IsInsideBlock
        ? Diagnostic.Create(
            Descriptor.Id,
            Descriptor.Category,
            $"In {Place.Origin!.Words}: {Message}",
            Descriptor.DefaultSeverity,
            Descriptor.DefaultSeverity,
            Descriptor.IsEnabledByDefault,
            warningLevel: IsError ? 0 : 1,
            Descriptor.Title,
            Descriptor.Description,
            Descriptor.HelpLinkUri,
            location)
        : Diagnostic.Create(
            Descriptor,
            location,
            Mends.ToImmutableDictionary(static mend => mend.Argument, static mend => (string?)mend.Value),
            [.. Arguments]);
}
