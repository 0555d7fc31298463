using Microsoft.CodeAnalysis;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>Something wrong in an argument of a line, before it is known where the line stands.</summary>
internal sealed record LineProblem(DiagnosticDescriptor Descriptor, string? Argument, int Element, EquatableArray<string> Words)
{
    public Problem At(LayerOrigin origin) => new(Descriptor, origin.Place(Argument, Element), Words);
}
