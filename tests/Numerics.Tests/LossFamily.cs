using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>A network for every activation that can end one and that a loss knows of, compiled once.</summary>
public sealed class LossFamily
{
    internal NetworkFamily Networks { get; } = new(LayerNetworks.Declare(new Dictionary<string, (string, string)>
    {
        ["EndsInLogits"] = ("6", "Dense(8), Tanh, Dense(5)"),
        ["EndsInSoftmax"] = ("6", "Dense(8), Tanh, Dense(5), Softmax"),
        ["EndsInSigmoid"] = ("6", "Dense(8), Tanh, Dense(5), Sigmoid"),
        ["EndsInReLU"] = ("6", "Dense(8), Tanh, Dense(5), ReLU"),
        ["OneLogit"] = ("6", "Dense(8), Tanh, Dense(1)"),
        ["OneProbability"] = ("6", "Dense(8), Tanh, Dense(1), Sigmoid"),
        ["Images"] = ("2, 3, 3", "Conv2D(3, 2), Softmax"),
    }));
}
