using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>The loss of a batch and some of its derivatives, by central differences in double precision.</summary>
internal sealed class ReferenceGradients
{
    private const double Step = 1e-6;

    private readonly ReferenceNetwork _network;
    private readonly Loss _loss;
    private readonly Dictionary<string, double[]> _parameters;

    public ReferenceGradients(ReferenceNetwork network, Network like, Loss loss, int batch, int seed, int singleElements)
    {
        (_network, _loss) = (network, loss);
        Inputs = Samples.Inputs(like, batch, seed);
        Targets = Samples.Targets(like, batch, seed + 1);
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

    public float[] Targets { get; }

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
        (double[][] outputs, double[][] logits) = _network.Train(Inputs, _parameters, _loss);
        double[][] targets = [.. Targets.Select(static x => (double)x).Chunk(outputs[0].Length)];
        return ReferenceLoss.Of(_loss, _network.EndsInSoftmax, [.. logits.Zip(outputs, targets)]);
    }
}
