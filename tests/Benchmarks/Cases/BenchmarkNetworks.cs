using Netwright.Benchmarks.Networks;

namespace Netwright.Benchmarks.Cases;

/// <summary>The whole networks that are measured.</summary>
internal static class BenchmarkNetworks
{
    /// <summary>LeNet-5 with ReLU and max pooling.</summary>
    public static Model LeNet5ReLU { get; } = Model.Of<LeNet5ReLU>("lenet5-relu");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Model> All { get; } = [LeNet5ReLU];

    /// <summary>Those that are small enough to be trained on batches of 64 here.</summary>
    public static IReadOnlyList<Model> Trained { get; } = [LeNet5ReLU];

    /// <summary>The network of a name.</summary>
    public static Model ByName(string name) => All.Single(model => model.Name == name);
}
