using Netwright.Golden.Tests.Files;

namespace Netwright.Golden.Tests.Networks;

/// <summary>A case's network with the case's parameters, to be compared with PyTorch's module.</summary>
internal sealed class GoldenNetwork
{
    private readonly Network _network;
    private readonly GoldenCase _golden;
    private readonly string _prefix;
    private readonly Parameter? _samples;
    private readonly float[] _inputs;

    /// <summary>Sets the parameters.</summary>
    /// <param name="network">The network.</param>
    /// <param name="golden">The case.</param>
    /// <param name="samples">The parameter that holds the samples, feature by feature, and is given one-hot vectors; null if the inputs are the samples.</param>
    /// <param name="prefix">What our parameters' names begin with and PyTorch's do not.</param>
    public GoldenNetwork(Network network, GoldenCase golden, string? samples, string prefix)
    {
        (_network, _golden, _prefix) = (network, golden, prefix);
        GoldenTensor input = golden["input"];
        _samples = samples is null ? null : network.Parameters[samples];
        _samples?.Set(Transpose(input.Values, input.Shape[0]));
        _inputs = _samples is null ? input.Values : OneHot(input.Shape[0]);
        foreach ((string name, GoldenTensor tensor) in golden.In("parameters"))
        {
            Parameter parameter = network.Parameters[prefix + name];
            Assert.Equal(tensor.Shape, parameter.Shape);
            parameter.Set(tensor.Values);
        }
    }

    private IEnumerable<Parameter> Parameters => _network.Parameters.Where(parameter => parameter != _samples);

    /// <summary>What differs from PyTorch, one line each: parameters, outputs in evaluation and in training, gradients, running statistics.</summary>
    public IEnumerable<string> Differences()
    {
        string[] ours = [.. Parameters.Select(parameter => parameter.Name[_prefix.Length..]).Order(StringComparer.Ordinal)];
        string[] theirs = [.. _golden.In("parameters").Keys.Order(StringComparer.Ordinal)];
        return ours.SequenceEqual(theirs)
            ? [.. Evaluation(), .. _golden.Tensors.ContainsKey("weights") ? Training() : []]
            : [$"the parameters are {string.Join(", ", ours)}; PyTorch's are {string.Join(", ", theirs)}"];
    }

    // A full group of sixteen samples and some more, which run singly.
    private IEnumerable<string> Evaluation()
    {
        int batch = _golden["input"].Shape[0];
        float[] inputs = [.. Enumerable.Repeat(_inputs, (LossGroup.Lanes / batch) + 1).SelectMany(static samples => samples)];
        return Agreement.Check("output in evaluation", _network.Forward(inputs), _golden["evaluation"].Values, Agreement.Forward);
    }

    private IEnumerable<string> Training()
    {
        WeightedSum loss = new();
        Trainer trainer = new(_network, new Sgd(learningRate: 0), loss);
        trainer.Step(_inputs, _golden["weights"].Values.AsSpan());
        GoldenTensor output = _golden[_golden.Tensors.ContainsKey("training") ? "training" : "evaluation"];
        return
        [
            .. Agreement.Check("output in training", loss.Outputs, output.Values, Agreement.Forward),
            .. Gradients(trainer),
            .. _golden.In("running").SelectMany(running => Agreement.Check(
                running.Key, [.. _network.Parameters[_prefix + running.Key].Values], running.Value.Values, Agreement.Forward)),
        ];
    }

    private IEnumerable<string> Gradients(Trainer trainer)
    {
        Dictionary<string, GoldenTensor> expected = _golden.In("gradients");
        foreach ((string name, GoldenTensor gradient) in expected)
        {
            float[] actual = name == "input"
                ? Transpose([.. trainer.Gradient(_samples!)], gradient.Values.Length / gradient.Shape[0])
                : [.. trainer.Gradient(_network.Parameters[_prefix + name])];
            double scale = Agreement.ScaleOf(gradient, expected.Values);
            foreach (string difference in Agreement.Check($"gradient of {name}", actual, gradient.Values, Agreement.Backward, scale))
            {
                yield return difference;
            }
        }
    }

    private static float[] OneHot(int count)
    {
        float[] vectors = new float[count * count];
        for (int sample = 0; sample < count; sample++)
        {
            vectors[(sample * count) + sample] = 1;
        }

        return vectors;
    }

    private static float[] Transpose(float[] matrix, int rows)
    {
        int columns = matrix.Length / rows;
        float[] transposed = new float[matrix.Length];
        for (int place = 0; place < matrix.Length; place++)
        {
            transposed[(place % columns * rows) + (place / columns)] = matrix[place];
        }

        return transposed;
    }
}
