namespace Netwright.Generator.Layers.Softmax;

/// <summary>Reads and checks <c>[LogSoftmax]</c>.</summary>
internal sealed class LogSoftmaxKind : SoftmaxKind
{
    public override string Name => "LogSoftmax";

    protected override bool IsLogarithm => true;
}
