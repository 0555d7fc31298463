using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>The sums of squared gradients of <see cref="AdaGrad"/>.</summary>
internal sealed class AdaGradState : OptimizerState
{
    private readonly AdaGrad _optimizer;
    private readonly AlignedBuffer _sum;
    private float _rate;

    /// <summary>Makes the sums.</summary>
    public AdaGradState(AdaGrad optimizer, int length)
    {
        _optimizer = optimizer;
        _sum = new AlignedBuffer(length);
        _sum.Span.Fill(optimizer.InitialAccumulator);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NamedValues> Values => Named(("sum", _sum));

    /// <inheritdoc/>
    public override void Update(int first, Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        ref float parameterStart = ref MemoryMarshal.GetReference(parameters);
        ref float gradientStart = ref MemoryMarshal.GetReference(gradients);
        ref float sumStart = ref At(_sum, first);
        var epsilon = Vector512.Create(_optimizer.Epsilon);
        var decay = Vector512.Create(_optimizer.WeightDecay);
        var rate = Vector512.Create(-_rate);
        for (nuint place = 0; place < (nuint)parameters.Length; place += AlignedBuffer.Alignment)
        {
            var parameter = Vector512.LoadUnsafe(ref parameterStart, place);
            Vector512<float> gradient = Vector512.MultiplyAddEstimate(parameter, decay, Vector512.LoadUnsafe(ref gradientStart, place));
            Vector512<float> sum = Flush(Vector512.MultiplyAddEstimate(gradient, gradient, Vector512.LoadUnsafe(ref sumStart, place)));
            sum.StoreUnsafe(ref sumStart, place);
            Vector512.MultiplyAddEstimate(gradient / (Vector512.Sqrt(sum) + epsilon), rate, parameter).StoreUnsafe(ref parameterStart, place);
        }
    }

    /// <inheritdoc/>
    internal override bool HasKernel => true;

    /// <inheritdoc/>
    internal override void Update(DeviceUpdate update) => update.Run<AdaGradKernel>(
        ["sum"],
        [Bits(_rate), Bits(_optimizer.WeightDecay), Bits(_optimizer.Epsilon)]);

    /// <inheritdoc/>
    protected override void Prepare() =>
        _rate = (float)(_optimizer.LearningRate / (1 + ((Step - 1) * Optimizer.Meant(_optimizer.LearningRateDecay))));
}
