using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Testing.RandomNetworks;

/// <summary>
/// A random valid declaration: chains, branches, joins, gates, blocks with constants, repeated and nested blocks, embedded networks, over
/// images, sequences and lists of features. The same seed gives the same source.
/// </summary>
public sealed class RandomNetwork
{
    private const int UsualLines = 5;
    private const int MostOutputs = 8;

    private RandomNetwork(string name, IReadOnlyList<string> classes, IReadOnlyList<string> kinds)
        => (Name, Classes, Kinds) = (name, classes, kinds);

    /// <summary>The kinds of layers that there are to be met.</summary>
    public static IReadOnlyList<string> AllKinds { get; } = [.. LayerAttributes.Layers.Concat(LayerAttributes.Joins).Select(LayerAttributes.KindOf)];

    /// <summary>The name of the network's class, which ends in the seed.</summary>
    public string Name { get; }

    /// <summary>The blocks and networks that it uses, and last the network.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The kinds of its layers, blocks expanded.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>All of it as source, without using directives.</summary>
    public string Source => string.Concat(Classes);

    /// <summary>Draws a network of the usual size.</summary>
    public static RandomNetwork Draw(int seed) => Draw(seed, UsualLines);

    /// <summary>Draws a network.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lines">One more than the most lines before the head, of which one may be a branch or block with lines of its own.</param>
    public static RandomNetwork Draw(int seed, int lines)
    {
        Random random = new(seed);
        Shape input = random.Next(4) switch
        {
            0 => new Shape(random.Next(1, 20)),
            1 => new Shape(random.Next(1, 9), random.Next(1, 9)),
            _ => new Shape(random.Next(1, 5), random.Next(1, 8), random.Next(1, 8)),
        };
        string name = $"Random{seed}";
        GraphDraft draft = new(input);
        RandomBody body = new(name, random, draft);
        RandomScope scope = new(name, LayerInput.Network, constants: null);
        body.Fill(scope, random.Next(1, lines));
        if (random.Next(3) > 0 || scope.Lines.Count == 0)
        {
            AddHead(random, body, scope, draft);
        }

        string network = scope.Declare($"Network({string.Join(", ", input.Extents)})", "public partial");
        return new RandomNetwork(name, [.. body.Classes, network], [.. draft.Kinds]);
    }

    private static void AddHead(Random random, RandomBody body, RandomScope scope, GraphDraft draft)
    {
        if (!draft.ShapeOf(scope.Current).IsFlat)
        {
            body.TryAdd(scope, "Flatten");
        }

        body.TryAdd(scope, "Dense", ("units", random.Next(1, MostOutputs)));
        if (random.Next(4) is int end and < 2)
        {
            body.TryAdd(scope, end == 0 ? "Softmax" : "Sigmoid");
        }
    }
}
