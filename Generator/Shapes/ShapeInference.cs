using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Shapes;

/// <summary>
/// Infers every shape of a network from that of its input. Nothing is inferred below a wrong layer, so that one mistake is one error; what
/// is wrong there whatever the shape is reported all the same.
/// </summary>
internal sealed class ShapeInference
{
    private readonly NetworkDeclaration _declaration;
    private readonly List<Problem> _problems = [];
    private readonly List<Node> _nodes = [];
    private readonly int?[] _nodeOf;
    private readonly Shape? _input;
    private long _parameters;

    private ShapeInference(NetworkDeclaration declaration)
    {
        _declaration = declaration;
        _nodeOf = new int?[declaration.Layers.Count];
        _input = declaration.InputShape is { } extents ? InputRules.Check(extents, _problems) : null;
    }

    /// <summary>Infers what a declaration says.</summary>
    public static InferredShapes Infer(NetworkDeclaration declaration)
    {
        var inference = new ShapeInference(declaration);
        for (int index = 0; index < declaration.Layers.Count; index++)
        {
            inference.Check(index);
        }

        return new InferredShapes(inference.Network(), inference._problems.ToEquatableArray(), inference._nodes, inference._nodeOf);
    }

    private CheckedNetwork Network()
    {
        bool isValid = _declaration.Faults == DeclarationFaults.None
            && _nodeOf.Length > 0
            && _nodeOf.All(static node => node is not null)
            && !_problems.Exists(static problem => problem.IsError);
        return isValid
            ? Reachability.Prune(_declaration, _input!, _nodes, [.. Outputs()])
            : new CheckedNetwork(_declaration, _input, _nodes.ToEquatableArray(), EquatableArray<NetworkOutput>.Empty, IsValid: false);
    }

    private IEnumerable<NetworkOutput> Outputs() => _declaration.Outputs
        .Select(output => new NetworkOutput(output.Name, Node(output.Source), output.IsTrainingOnly))
        .Prepend(new NetworkOutput(NetworkOutput.Main, Node(_nodeOf.Length - 1), IsTrainingOnly: false));

    private int Node(int layer) => _nodeOf[layer]!.Value;

    private void Check(int index)
    {
        LayerDeclaration declared = _declaration.Layers[index];
        if (!declared.IsComplete || LayerCatalog.Find(declared.Kind) is not { } kind)
        {
            return;
        }

        List<NamedShape> inputs = [.. declared.Inputs.Select(Find).OfType<NamedShape>()];
        bool isKnown = inputs.Count == declared.Inputs.Count;
        var arguments = new LayerArguments(declared, new LayerSurroundings(_declaration, index), _problems) { Inputs = isKnown ? inputs : [] };
        if (kind.Check(arguments, isKnown ? inputs[inputs.Count - 1].Shape : null) is not { } layer)
        {
            return;
        }

        int[] sources = [.. declared.Inputs.Select(input => input.Source < 0 ? input.Source : Node(input.Source))];
        foreach ((int input, Layer inserted) in arguments.Inserted)
        {
            if (!Add(arguments, inserted, declared.IsFrozen, [sources[input]]))
            {
                return;
            }

            sources[input] = _nodes.Count - 1;
        }

        if (Add(arguments, layer, declared.IsFrozen, sources))
        {
            _nodeOf[index] = _nodes.Count - 1;
        }
    }

    private bool Add(LayerArguments arguments, Layer layer, bool isFrozen, int[] sources)
    {
        if (!SizeLimits.Allow(arguments, layer, _parameters))
        {
            return false;
        }

        _parameters += layer.ParameterCount;
        _nodes.Add(new Node(layer with { IsFrozen = isFrozen }, sources.ToEquatableArray()));
        return true;
    }

    // Where layers are missing, shapes mean nothing.
    private NamedShape? Find(LayerInput input)
    {
        Shape? shape = !_declaration.HasWholeChain ? null
            : input.Source == LayerInput.Network ? _input
            : input.Source >= 0 && _nodeOf[input.Source] is { } node ? _nodes[node].Layer.Output
            : null;
        return shape is null ? null : new NamedShape(input.Words, shape);
    }
}
