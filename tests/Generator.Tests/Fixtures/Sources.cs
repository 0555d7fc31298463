namespace Netwright.Generator.Tests.Fixtures;

/// <summary>Declarations that several tests share.</summary>
internal static class Sources
{
    /// <summary>LeCun et al. 1998, as the README declares it.</summary>
    public const string LeNet5 = """
        using Netwright;

        namespace Models;

        [Network(1, 28, 28)]
        [Conv2D(6, 5, Padding = 2), Tanh, AvgPool2D(2)]
        [Conv2D(16, 5), Tanh, AvgPool2D(2)]
        [Conv2D(120, 5), Tanh, Flatten]
        [Dense(84), Tanh, Dense(10)]
        public partial class LeNet5;
        """;

    /// <summary>He et al. 2015, as the README declares it: a block with parameters and projections.</summary>
    public const string ResNet18 = """
        using Netwright;
        using static BasicBlock;

        [Block]
        [Conv2D(Filters, 3, Stride = Stride, Padding = 1, Bias = false), BatchNorm, ReLU]
        [Conv2D(BasicBlock.Filters, 3, Padding = 1, Bias = false), BatchNorm]
        [Add("input", Projection = true), ReLU]
        public abstract class BasicBlock { public const int Filters = 64, Stride = 1; }

        [Network(3, 224, 224)]
        [Conv2D(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, ReLU, MaxPool2D(3, Stride = 2, Padding = 1)]
        [Use<BasicBlock>(64), Use<BasicBlock>(64)]
        [Use<BasicBlock>(128, 2), Use<BasicBlock>(128)]
        [Use<BasicBlock>(256, 2), Use<BasicBlock>(256)]
        [Use<BasicBlock>(512, 2), Use<BasicBlock>(512)]
        [GlobalAvgPool2D, Dense(1000)]
        public partial class ResNet18;
        """;

    /// <summary>Nested blocks, branches, a gate, repetition, an additional output and an embedded network.</summary>
    public const string Graphs = """
        using Netwright;

        [Block]
        [Conv2D(Inception.Filters / 2, 1), ReLU(Name = "b1")]
        [Conv2D(Inception.Filters, 3, Padding = 1, From = "input"), ReLU(Name = "b3")]
        [MaxPool2D(3, Stride = 1, Padding = 1, From = "input"), Conv2D(Inception.Filters, 1), Concat("b1", "b3")]
        public abstract class Inception { public const int Filters = 4; }

        [Block]
        [AvgPool2D(Gate.Side), Flatten, Dense(Gate.Filters / Gate.Reduction), ReLU, Dense(Gate.Filters), Sigmoid, Multiply("input")]
        public abstract class Gate { public const int Filters = 10, Side = 8, Reduction = 2; }

        [Block]
        [Conv2D(Bottleneck.Filters, 1), ReLU, Conv2D(Bottleneck.Filters * 4, 1), Use<Gate>(Bottleneck.Filters * Bottleneck.Expansion, 8, 4), Add("input")]
        public abstract class Bottleneck { public const int Filters = 2; public const int Expansion = 4; }

        [Network(3, 8, 8)]
        [Use<Inception>(4, Name = "module"), Conv2D(8, 1, Name = "trunk")]
        [Use<Bottleneck>(Repeat = 2), Flatten, Dense(2), Output("aux")]
        [Tanh(From = "trunk"), Maximum("trunk"), Flatten, Use<Head>(Frozen = true)]
        public partial class Mixed;

        [Network(512)]
        [Dense(4), Softmax]
        public partial class Head;
        """;
}
