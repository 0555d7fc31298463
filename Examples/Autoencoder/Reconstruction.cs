using Netwright;

namespace Denoising;

/// <summary>Images as their own targets. Noise that augmentation adds is on the input alone.</summary>
internal sealed class Reconstruction(Dataset images) : Dataset
{
    /// <inheritdoc/>
    public override int Count => images.Count;

    /// <inheritdoc/>
    public override TensorShape InputShape => images.InputShape;

    /// <inheritdoc/>
    public override int TargetSize => images.InputShape.Size;

    /// <inheritdoc/>
    public override bool IsLabelled => false;

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination) => images.CopyInput(index, destination);

    /// <inheritdoc/>
    public override void CopyTarget(int index, Span<float> destination) => images.CopyInput(index, destination);
}
