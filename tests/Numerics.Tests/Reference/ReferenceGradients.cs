using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>The loss of a batch and some of its derivatives, by central differences in double precision.</summary>
internal sealed class ReferenceGradients
{
    private const double Step = 1e-6;

    private readonly ReferenceNetwork _network;
    private readonly IReadOnlyList<(Loss Loss, float Weight)> _losses;
    private readonly List<float[]> _targets;
    private readonly Dictionary<string, double[]> _parameters;

    /// <summary>Draws a batch.</summary>
    /// <param name="network">The reference.</param>
    /// <param name="like">The network with the parameters.</param>
    /// <param name="losses">For each output its loss and the weight of that.</param>
    /// <param name="batch">The number of samples.</param>
    /// <param name="seed">The seed of the samples.</param>
    /// <param name="singleElements">The elements of each parameter that are moved alone.</param>
    public ReferenceGradients(
        ReferenceNetwork network, Network like, IReadOnlyList<(Loss Loss, float Weight)> losses, int batch, int seed, int singleElements)
    {
        (_network, _losses) = (network, losses);
        Inputs = Samples.Inputs(like, batch, seed);
        _targets = [.. network.OutputSizes.Select((size, output) => Samples.Targets(size, batch, seed + 1 + output))];
        Batch = Dataset(like, output: 0);
        OutputLosses = like.Info.Outputs.Skip(1).Select((output, index) => (output.Name, Loss: new OutputLoss
        {
            Loss = losses[index + 1].Loss,
            Weight = losses[index + 1].Weight,
            Targets = Dataset(like, index + 1),
        })).ToDictionary(static output => output.Name, static output => output.Loss);
        _parameters = Samples.Parameters(like);
        Loss = Evaluate();

        Random random = new(seed);
        HashSet<string> trained = [.. like.Info.Parameters.Where(static parameter => parameter.IsTrained).Select(static parameter => parameter.Name)];
        foreach (Parameter parameter in like.Parameters.Where(parameter => trained.Contains(parameter.Name)))
        {
            int size = parameter.Shape.Size;
            Add(parameter, [.. Enumerable.Range(0, size).Select(_ => random.Next(2) == 0 ? -1.0 : 1)]);
            for (int trial = 0; trial < Math.Min(singleElements, size - 1); trial++)
            {
                double[] direction = new double[size];
                direction[random.Next(size)] = 1;
                Add(parameter, direction);
            }
        }
    }

    public float[] Inputs { get; }

    /// <summary>The batch with the targets of the main output.</summary>
    public Dataset Batch { get; }

    /// <summary>The losses of the additional outputs, with targets of their own.</summary>
    public IReadOnlyDictionary<string, OutputLoss> OutputLosses { get; }

    public double Loss { get; }

    /// <summary>
    /// For each parameter, how the loss changes along a direction in which all elements move, so that none is wrong unseen, and along some
    /// single elements, so that no two wrong ones make up for each other.
    /// </summary>
    public List<(string Parameter, double[] Direction, double Value)> Derivatives { get; } = [];

    private void Add(Parameter parameter, double[] direction)
        => Derivatives.Add((parameter.Name, direction, Difference(_parameters[parameter.Name], direction)));

    private double Difference(double[] parameter, double[] direction)
    {
        double step = Step / Math.Sqrt(direction.Sum(Math.Abs));
        double[] values = [.. parameter];
        double above = At(step);
        double below = At(-step);
        values.CopyTo(parameter, 0);
        return (above - below) / (2 * step);

        double At(double distance)
        {
            for (int element = 0; element < values.Length; element++)
            {
                parameter[element] = values[element] + (distance * direction[element]);
            }

            return Evaluate();
        }
    }

    private double Evaluate()
    {
        double total = 0;
        IReadOnlyList<TrainedValues> trained = _network.Train(Inputs, _parameters, [.. _losses.Select(static loss => loss.Loss)]);
        for (int output = 0; output < trained.Count; output++)
        {
            (double[][] outputs, double[][] logits, bool endsInSoftmax) = trained[output];
            double[][] targets = [.. _targets[output].Select(static x => (double)x).Chunk(outputs[0].Length)];
            total += _losses[output].Weight * ReferenceLoss.Of(_losses[output].Loss, endsInSoftmax, [.. logits.Zip(outputs, targets)]);
        }

        return total;
    }

    private ArrayDataset Dataset(Network like, int output)
        => new(like.Info.InputShape, Inputs, _targets[output].AsMemory(), _network.OutputSizes[output]);
}
