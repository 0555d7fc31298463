using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>The two moving averages of <see cref="Adam"/> and <see cref="AdamW"/>, and the greatest of the second where AMSGrad wants it.</summary>
internal sealed class AdaptiveMomentsState(AdaptiveMoments optimizer, int length) : OptimizerState
{
    private readonly AlignedBuffer _first = new(length);
    private readonly AlignedBuffer _second = new(length);
    private readonly AlignedBuffer? _greatest = optimizer.AmsGrad ? new AlignedBuffer(length) : null;
    private readonly double _beta1 = Optimizer.Meant(optimizer.Beta1);
    private readonly double _beta2 = Optimizer.Meant(optimizer.Beta2);
    private float _shrinkage;
    private float _rate;
    private float _secondScale;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedValues> Values => Named(("first", _first), ("second", _second), ("greatest", _greatest));

    /// <inheritdoc/>
    public override void Update(int first, Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        ref float parameterStart = ref MemoryMarshal.GetReference(parameters);
        ref float gradientStart = ref MemoryMarshal.GetReference(gradients);
        ref float firstStart = ref At(_first, first);
        ref float secondStart = ref At(_second, first);
        ref float greatestStart = ref At(_greatest, first);
        var shrinkage = Vector512.Create(_shrinkage);
        var decay = Vector512.Create(optimizer.DecoupledDecay ? 0 : optimizer.WeightDecay);
        var beta2 = Vector512.Create((float)_beta2);
        var fresh1 = Vector512.Create((float)(1 - _beta1));
        var fresh2 = Vector512.Create((float)(1 - _beta2));
        var rate = Vector512.Create(-_rate);
        var secondScale = Vector512.Create(_secondScale);
        var epsilon = Vector512.Create(optimizer.Epsilon);
        for (nuint place = 0; place < (nuint)parameters.Length; place += AlignedBuffer.Alignment)
        {
            Vector512<float> parameter = Vector512.LoadUnsafe(ref parameterStart, place) * shrinkage;
            Vector512<float> gradient = Vector512.MultiplyAddEstimate(parameter, decay, Vector512.LoadUnsafe(ref gradientStart, place));

            var mean = Vector512.LoadUnsafe(ref firstStart, place);
            mean = Flush(Vector512.MultiplyAddEstimate(gradient - mean, fresh1, mean));
            mean.StoreUnsafe(ref firstStart, place);

            Vector512<float> square = Vector512.LoadUnsafe(ref secondStart, place) * beta2;
            square = Flush(Vector512.MultiplyAddEstimate(gradient * gradient, fresh2, square));
            square.StoreUnsafe(ref secondStart, place);
            if (_greatest is not null)
            {
                square = Vector512.Max(square, Vector512.LoadUnsafe(ref greatestStart, place));
                square.StoreUnsafe(ref greatestStart, place);
            }

            Vector512<float> root = Vector512.MultiplyAddEstimate(Vector512.Sqrt(square), secondScale, epsilon);
            Vector512.MultiplyAddEstimate(mean / root, rate, parameter).StoreUnsafe(ref parameterStart, place);
        }
    }

    /// <inheritdoc/>
    internal override bool HasKernel => true;

    /// <inheritdoc/>
    internal override void Update(DeviceUpdate update) => update.Run<AdaptiveMomentsKernel>(
        ["first", "second", "greatest"],
        [
            Bits(_rate), Bits(optimizer.DecoupledDecay ? 0 : optimizer.WeightDecay), Bits(_shrinkage), Bits((float)(1 - _beta1)), Bits((float)_beta2),
            Bits((float)(1 - _beta2)), Bits(_secondScale), Bits(optimizer.Epsilon), Bit(_greatest),
        ]);

    /// <summary>The averages start at zero; their bias towards it is taken out by dividing by 1 − βˢᵗᵉᵖ.</summary>
    protected override void Prepare()
    {
        _shrinkage = optimizer.DecoupledDecay ? (float)(1 - ((double)optimizer.LearningRate * optimizer.WeightDecay)) : 1;
        _rate = (float)(optimizer.LearningRate / (1 - Math.Pow(_beta1, Step)));
        _secondScale = (float)(1 / Math.Sqrt(1 - Math.Pow(_beta2, Step)));
    }
}
