using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>
/// The code that the generator writes for one network and for devices: which kernels are launched for a pass over a batch. Like
/// <see cref="NetworkCode"/> it keeps no state and checks nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DeviceCode
{
    private const int ShortestShare = 16;

    /// <summary>The sizes of the buffers.</summary>
    public abstract DeviceBufferSizes Sizes { get; }

    /// <summary>Where losses find the outputs in training, in the order of <see cref="NetworkInfo.Outputs"/>.</summary>
    public abstract ReadOnlySpan<DeviceOutput> Outputs { get; }

    /// <summary>Inference, from the inputs to the outputs.</summary>
    public abstract void Forward(DeviceRecorder device, DevicePass pass);

    /// <summary>The forward pass of training, from the inputs to the outputs in the arena.</summary>
    public abstract void TrainForward(DeviceRecorder device, DevicePass pass);

    /// <summary>
    /// The backward pass, from the losses' gradients in the arena to those of the parameters, which it writes rather than adds. The sums are taken in an
    /// order that depends on the number of samples alone.
    /// </summary>
    public abstract void TrainBackward(DeviceRecorder device, DevicePass pass);

    /// <summary>The tiles that cover so many columns.</summary>
    protected static int Tiles(int columns, int tile) => (columns + tile - 1) / tile;

    /// <summary>Into how many shares a sum of so many steps is cut: none is so short that adding the shares takes longer.</summary>
    protected static int Shares(int steps, int most) => Math.Clamp(steps / ShortestShare, 1, most);

    /// <summary>The steps of such a share.</summary>
    protected static int Share(int steps, int most)
    {
        int shares = Shares(steps, most);
        return (steps + shares - 1) / shares;
    }

    /// <summary>The seed of a dropout layer's masks in a step, of which kernels make that of every group: see <see cref="VectorMath.DropoutSeed"/>.</summary>
    protected static ulong DropoutSeed(DevicePass pass, int layer) => SplitMix64.Mix(pass.Seed, (ulong)layer);
}
