using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>The loss of a batch and some of its derivatives, by central differences in double precision.</summary>
internal sealed class ReferenceGradients
{
    private const double Step = 1e-5;
    private const int ElementsPerParameter = 6;

    private readonly ReferenceNetwork _network;
    private readonly Loss _loss;
    private readonly Dictionary<string, double[]> _parameters;

    public ReferenceGradients(ReferenceNetwork network, Network like, Loss loss, int batch, int seed)
    {
        (_network, _loss) = (network, loss);
        Inputs = Samples.Inputs(like, batch, seed);
        Targets = Samples.Targets(like, batch, seed + 1);
        _parameters = Samples.Parameters(like);
        Loss = Evaluate();

        Random random = new(seed);
        foreach (Parameter parameter in like.Parameters.Where(static parameter => !parameter.Name.Contains("running", StringComparison.Ordinal)))
        {
            int size = parameter.Shape.Size;
            for (int trial = 0; trial < Math.Min(ElementsPerParameter, size); trial++)
            {
                int element = size <= ElementsPerParameter ? trial : random.Next(size);
                Derivatives.Add((parameter.Name, element, Difference(_parameters[parameter.Name], element)));
            }
        }
    }

    public float[] Inputs { get; }

    public float[] Targets { get; }

    public double Loss { get; }

    public List<(string Parameter, int Element, double Value)> Derivatives { get; } = [];

    private double Difference(double[] parameter, int element)
    {
        double value = parameter[element];
        parameter[element] = value + Step;
        double above = Evaluate();
        parameter[element] = value - Step;
        double below = Evaluate();
        parameter[element] = value;
        return (above - below) / (2 * Step);
    }

    private double Evaluate()
    {
        (double[][] outputs, double[][] logits) = _network.Train(Inputs, _parameters, _loss);
        double[][] targets = [.. Targets.Select(static x => (double)x).Chunk(outputs[0].Length)];
        return ReferenceLoss.Of(_loss, _network.EndsInSoftmax, [.. logits.Zip(outputs, targets)]);
    }
}
