using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>The loop of the losses that are a mean over all outputs, each compared with its own target.</summary>
internal static class ElementwiseLoss
{
    /// <summary>The loss of a group, and its gradient where that is wanted.</summary>
    /// <typeparam name="TFormula">A structure, so that the loop is compiled for it.</typeparam>
    /// <param name="group">The samples.</param>
    /// <param name="formula">The loss of one output.</param>
    public static double Compute<TFormula>(in LossGroup group, TFormula formula)
        where TFormula : struct, IElementFormula
    {
        ref float values = ref MemoryMarshal.GetReference(group.Values);
        ref float targets = ref MemoryMarshal.GetReference(group.Targets);
        ref float gradients = ref MemoryMarshal.GetReference(group.Gradient);
        bool differentiate = !group.Gradient.IsEmpty;
        Vector512<float> mask = group.Mask;
        var scale = Vector512.Create(group.Scale / group.Features);
        LaneSums sums = default;
        for (int place = 0; place < group.Values.Length; place += LossGroup.Lanes)
        {
            var value = Vector512.LoadUnsafe(ref values, (nuint)place);
            var target = Vector512.LoadUnsafe(ref targets, (nuint)place);
            sums.Add(formula.Loss(value, target));
            if (differentiate)
            {
                (formula.Slope(value, target) * scale & mask).StoreUnsafe(ref gradients, (nuint)place);
            }
        }

        return sums.Total(group.Count) / group.Features;
    }

    /// <summary>The sign of each number: 1, −1, or 0 for 0; NaN stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sign(Vector512<float> values)
    {
        Vector512<float> one = Vector512.Create(-0f) & values | Vector512<float>.One;
        return Vector512.ConditionalSelect(Vector512.GreaterThan(Vector512.Abs(values), Vector512<float>.Zero), one, values);
    }
}
