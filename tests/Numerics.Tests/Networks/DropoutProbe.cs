namespace Netwright.Numerics.Tests.Networks;

/// <summary>
/// Reads what dropout let through, forward and backward, off the gradients of a linear network: a first layer that spreads its one
/// input, dropout, a second layer that adds all up with weights of its own.
/// </summary>
internal sealed class DropoutProbe
{
    private readonly Trainer _trainer;
    private readonly Parameter _firstBias;
    private readonly Parameter _secondWeight;
    private readonly float[] _weights;

    public DropoutProbe(Network network, string first, string second)
    {
        _trainer = new Trainer(network, new Sgd(1e-30f), new MeanSquaredError());
        _firstBias = network.Parameters[$"{first}.bias"];
        _secondWeight = network.Parameters[$"{second}.weight"];
        int elements = _secondWeight.Shape.Size;
        _weights = [.. Enumerable.Range(0, elements).Select(element => (1 + ((float)element / elements)) / elements)];
        network.Parameters[$"{first}.weight"].Set([.. Enumerable.Repeat(1f, network.Parameters[$"{first}.weight"].Shape.Size)]);
        _firstBias.Set(new float[_firstBias.Shape.Size]);
        _secondWeight.Set(_weights);
        network.Parameters[$"{second}.bias"].Set([0]);
    }

    /// <summary>The factor of each element in the forward pass of the last step.</summary>
    public float[] Forward { get; private set; } = [];

    /// <summary>The gradient of the first layer's biases in the last step, over the gradient of the output.</summary>
    public float[] Backward { get; private set; } = [];

    /// <summary>What <see cref="Backward"/> is if the factors of the backward pass are those of the forward pass.</summary>
    public float[] BackwardExpected() =>
        [.. Forward.Zip(_weights, static (factor, weight) => factor * weight).Chunk(Forward.Length / _firstBias.Shape.Size).Select(static channel => channel.Sum())];

    /// <summary>Takes a step on a batch in which one sample is all ones and the others are zeros, which give zero as they should.</summary>
    public void Step(int sample, int batch)
    {
        int size = _trainer.Network.InputSize;
        float[] inputs = new float[batch * size];
        inputs.AsSpan(sample * size, size).Fill(1);
        double loss = _trainer.Step(inputs, new float[batch].AsSpan()).Loss;

        // The loss is y² / batch, so the gradient of y is 2 y / batch.
        float outputGradient = (float)(2 * Math.Sqrt(loss * batch) / batch);
        Forward = [.. _trainer.Gradient(_secondWeight).ToArray().Select(gradient => gradient / outputGradient)];
        Backward = [.. _trainer.Gradient(_firstBias).ToArray().Select(gradient => gradient / outputGradient)];
    }
}
