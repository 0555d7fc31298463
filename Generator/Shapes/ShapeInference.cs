using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Shapes;

/// <summary>
/// Infers every shape of a network from that of its input. Nothing is inferred below a wrong layer, so that one mistake is one error; what
/// is wrong there whatever the shape is reported all the same.
/// </summary>
internal static class ShapeInference
{
    public static (CheckedNetwork Network, EquatableArray<Problem> Problems) Infer(NetworkDeclaration declaration)
    {
        var problems = new List<Problem>();
        Shape? input = declaration.InputShape is { } extents ? InputRules.Check(extents, problems) : null;

        var layers = new List<Layer>();
        Shape? shape = declaration.HasWholeChain ? input : null;
        long parameters = 0;
        for (int index = 0; index < declaration.Layers.Count; index++)
        {
            Layer? layer = Check(declaration, index, shape, parameters, problems);
            shape = layer?.Output;
            if (layer is not null)
            {
                layers.Add(layer);
                parameters += layer.ParameterCount;
            }
        }

        bool isValid = declaration.Faults == DeclarationFaults.None
            && layers.Count == declaration.Layers.Count
            && !problems.Exists(static problem => problem.IsError);
        return (new CheckedNetwork(declaration, input, layers.ToEquatableArray(), isValid), problems.ToEquatableArray());
    }

    private static Layer? Check(NetworkDeclaration declaration, int index, Shape? input, long parametersAbove, List<Problem> problems)
    {
        LayerDeclaration declared = declaration.Layers[index];
        if (!declared.IsComplete || LayerCatalog.Find(declared.Kind) is not { } kind)
        {
            return null;
        }

        var arguments = new LayerArguments(declared, new LayerSurroundings(declaration, index), problems);
        return kind.Check(arguments, input) is { } layer && SizeLimits.Allow(arguments, layer, parametersAbove) ? layer : null;
    }
}
