using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>The squared difference of output and target, mean over all elements: PyTorch's <c>MSELoss</c>.</summary>
public sealed class MeanSquaredError : Loss
{
    /// <inheritdoc/>
    public override double Compute(in LossGroup group)
    {
        ref float values = ref MemoryMarshal.GetReference(group.Values);
        ref float targets = ref MemoryMarshal.GetReference(group.Targets);
        ref float gradients = ref MemoryMarshal.GetReference(group.Gradient);
        bool differentiate = !group.Gradient.IsEmpty;
        Vector512<float> mask = group.Mask;
        var scale = Vector512.Create(2 * group.Scale / group.Features);
        LaneSums sums = default;
        for (int place = 0; place < group.Values.Length; place += LossGroup.Lanes)
        {
            Vector512<float> difference = Vector512.LoadUnsafe(ref values, (nuint)place) - Vector512.LoadUnsafe(ref targets, (nuint)place);
            sums.Add(difference * difference);
            if (differentiate)
            {
                (difference * scale & mask).StoreUnsafe(ref gradients, (nuint)place);
            }
        }

        return sums.Total(group.Count) / group.Features;
    }
}
