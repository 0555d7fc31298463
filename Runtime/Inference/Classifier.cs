using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>What class an output stands for.</summary>
internal static class Classifier
{
    /// <summary>Stands for «no class»: an output is NaN.</summary>
    public const int None = -1;

    /// <summary>
    /// The index of the largest output, the first of equals; of a single output, 1 if it is above its middle (0.5 after a sigmoid, 0 before
    /// it) and 0 otherwise. <see cref="None"/> if any output is NaN.
    /// </summary>
    public static int ClassOf(ReadOnlySpan<float> output, FinalActivation activation)
    {
        if (output.Length == 1)
        {
            float middle = activation == FinalActivation.Sigmoid ? 0.5f : 0f;
            return float.IsNaN(output[0]) ? None : output[0] > middle ? 1 : 0;
        }

        int best = 0;
        for (int index = 0; index < output.Length; index++)
        {
            if (float.IsNaN(output[index]))
            {
                return None;
            }

            if (output[index] > output[best])
            {
                best = index;
            }
        }

        return best;
    }

    /// <summary>The classes of sixteen outputs that lie feature by feature, as <see cref="ClassOf"/> defines them.</summary>
    public static void ClassesOf(ReadOnlySpan<float> lanes, FinalActivation activation, Span<int> classes)
    {
        ref float start = ref MemoryMarshal.GetReference(lanes);
        var largest = Vector512.LoadUnsafe(ref start);
        Vector512<int> best = Vector512<int>.Zero;
        Vector512<float> unordered = ~Vector512.Equals(largest, largest);
        if (lanes.Length == LossGroup.Lanes)
        {
            var middle = Vector512.Create(activation == FinalActivation.Sigmoid ? 0.5f : 0f);
            best = Vector512.GreaterThan(largest, middle).AsInt32() & Vector512<int>.One;
        }

        for (int place = LossGroup.Lanes; place < lanes.Length; place += LossGroup.Lanes)
        {
            var value = Vector512.LoadUnsafe(ref start, (nuint)place);
            Vector512<float> greater = Vector512.GreaterThan(value, largest);
            largest = Vector512.ConditionalSelect(greater, value, largest);
            best = Vector512.ConditionalSelect(greater.AsInt32(), Vector512.Create(place / LossGroup.Lanes), best);
            unordered |= ~Vector512.Equals(value, value);
        }

        (best | unordered.AsInt32()).CopyTo(classes);
    }
}
