using Netwright.Benchmarks.Networks;
using Netwright.Zoo;

namespace Netwright.Benchmarks.Cases;

/// <summary>The whole networks that are measured.</summary>
internal static class BenchmarkNetworks
{
    /// <summary>LeNet-5 with ReLU and max pooling.</summary>
    public static Model LeNet5ReLU { get; } = Model.Of<LeNet5ReLU>("lenet5-relu");

    /// <summary>LeNet-5 with hyperbolic tangents and mean pooling.</summary>
    public static Model LeNet5 { get; } = Model.Of<LeNet5>("lenet5");

    /// <summary>ResNet-20 for images of 32×32.</summary>
    public static Model ResNet20 { get; } = Model.Of<ResNet20>("resnet20");

    /// <summary>ResNet-18 for images of 224×224, as all that follow.</summary>
    public static Model ResNet18 { get; } = Model.Of<ResNet18>("resnet18");

    /// <summary>MobileNet v1.</summary>
    public static Model MobileNet { get; } = Model.Of<MobileNetV1>("mobilenet-v1");

    /// <summary>SqueezeNet 1.1.</summary>
    public static Model SqueezeNet { get; } = Model.Of<SqueezeNet>("squeezenet");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Model> All { get; } = [LeNet5ReLU, LeNet5, ResNet20, ResNet18, MobileNet, SqueezeNet];

    /// <summary>Those that are small enough to be trained on batches of 64 here.</summary>
    public static IReadOnlyList<Model> Trained { get; } = [LeNet5ReLU, LeNet5, ResNet20];

    /// <summary>The network of a name.</summary>
    public static Model ByName(string name) => All.Single(model => model.Name == name);
}
