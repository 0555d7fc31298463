namespace Netwright.Runtime.Tests.Devices;

/// <summary>As many samples as anybody wants, which take no memory.</summary>
internal sealed class EndlessDataset(int size) : Dataset
{
    public override int Count => int.MaxValue;

    public override TensorShape InputShape => [size];

    public override int TargetSize => 2;

    public override bool IsLabelled => false;

    public override void CopyInput(int index, Span<float> destination) => destination.Fill(1e-3f);

    public override void CopyTarget(int index, Span<float> destination) => destination.Clear();
}
