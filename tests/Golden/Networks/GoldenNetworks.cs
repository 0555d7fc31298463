using System.Text;
using Netwright.Golden.Tests.Files;
using Netwright.Testing;

namespace Netwright.Golden.Tests.Networks;

/// <summary>
/// The networks of a family, compiled together. Each case becomes a block behind a fully connected layer that is given one-hot vectors:
/// its weights are the samples, exactly, and their gradient is that of the case's input.
/// </summary>
internal sealed class GoldenNetworks
{
    /// <summary>The name of the layer whose weights are the samples.</summary>
    private const string Samples = "samples";

    /// <summary>The name of the block, which begins the names of its parameters.</summary>
    private const string Body = "body";

    private readonly CompiledNetworks _compiled;

    /// <summary>Compiles the cases of a family.</summary>
    public GoldenNetworks(GoldenFile file)
    {
        StringBuilder source = new();
        foreach (GoldenCase golden in file.Cases)
        {
            source.AppendLine(Declare(golden));
        }

        _compiled = CompiledNetworks.Compile(source.ToString());
    }

    /// <summary>The network of a case, with its samples and parameters.</summary>
    public GoldenNetwork Create(GoldenCase golden, string instructionSet)
    {
        Network network = _compiled.Create(golden.Name, seed: 1, instructionSet);
        network.Threads = 1;
        return new GoldenNetwork(network, golden, HasGradient(golden) ? $"{Samples}.weight" : null, $"{Body}.");
    }

    private static string Declare(GoldenCase golden)
    {
        TensorShape input = golden["input"].Shape;
        string shape = string.Join(", ", input.Skip(1));
        string block = $"{golden.Name}Block";
        return $"""
            [Block]
            {golden.Declaration}
            internal abstract class {block};

            [Network({(HasGradient(golden) ? $"{input[0]}" : shape)})]
            {(HasGradient(golden) ? $"[Dense({input.Size / input[0]}, Bias = false, Name = \"{Samples}\"), Reshape({shape})]" : string.Empty)}
            [Use<{block}>(Name = "{Body}")]
            public partial class {golden.Name};

            """;
    }

    // Indices are an input that nothing may stand before.
    private static bool HasGradient(GoldenCase golden) => golden.Tensors.ContainsKey("gradients/input");
}
