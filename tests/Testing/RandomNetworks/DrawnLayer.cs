using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Testing.RandomNetworks;

/// <summary>A layer's attribute with its arguments.</summary>
/// <param name="Kind">The name that the attribute is written with.</param>
/// <param name="Arguments">The constructor's arguments, then the properties.</param>
internal sealed record DrawnLayer(string Kind, IReadOnlyList<DrawnArgument> Arguments)
{
    /// <summary>The layer as the generator reads it, below what it reads.</summary>
    public LayerDeclaration Declare(string name, IEnumerable<int> sources)
        => new(Kind, name, Arguments.Select(static argument => argument.Read).ToEquatableArray(), IsComplete: true)
        {
            Inputs = sources.Select(static source => new LayerInput(source, "a value is")).ToEquatableArray(),
        };
}
