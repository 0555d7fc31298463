using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>The moving averages and velocities of <see cref="RmsProp"/>; only those that it needs.</summary>
internal sealed class RmsPropState(RmsProp optimizer, int length) : OptimizerState
{
    private readonly AlignedBuffer _square = new(length);
    private readonly AlignedBuffer? _mean = optimizer.Centered ? new AlignedBuffer(length) : null;
    private readonly AlignedBuffer? _velocity = optimizer.Momentum > 0 ? new AlignedBuffer(length) : null;
    private readonly double _alpha = Optimizer.Meant(optimizer.Alpha);
    private float _rate;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedValues> Values => Named(("square", _square), ("mean", _mean), ("velocity", _velocity));

    /// <inheritdoc/>
    public override void Update(int first, Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        ref float parameterStart = ref MemoryMarshal.GetReference(parameters);
        ref float gradientStart = ref MemoryMarshal.GetReference(gradients);
        ref float squareStart = ref At(_square, first);
        ref float meanStart = ref At(_mean, first);
        ref float velocityStart = ref At(_velocity, first);
        var alpha = Vector512.Create((float)_alpha);
        var fresh = Vector512.Create((float)(1 - _alpha));
        var epsilon = Vector512.Create(optimizer.Epsilon);
        var momentum = Vector512.Create(optimizer.Momentum);
        var decay = Vector512.Create(optimizer.WeightDecay);
        var rate = Vector512.Create(-_rate);
        for (nuint place = 0; place < (nuint)parameters.Length; place += AlignedBuffer.Alignment)
        {
            var parameter = Vector512.LoadUnsafe(ref parameterStart, place);
            Vector512<float> gradient = Vector512.MultiplyAddEstimate(parameter, decay, Vector512.LoadUnsafe(ref gradientStart, place));

            Vector512<float> square = Vector512.LoadUnsafe(ref squareStart, place) * alpha;
            square = Flush(Vector512.MultiplyAddEstimate(gradient * gradient, fresh, square));
            square.StoreUnsafe(ref squareStart, place);
            if (_mean is not null)
            {
                var mean = Vector512.LoadUnsafe(ref meanStart, place);
                mean = Flush(Vector512.MultiplyAddEstimate(gradient - mean, fresh, mean));
                mean.StoreUnsafe(ref meanStart, place);

                // Of a gradient that hardly changes, rounding may leave less than zero.
                square = Vector512.Max(square - (mean * mean), Vector512<float>.Zero);
            }

            Vector512<float> step = gradient / (Vector512.Sqrt(square) + epsilon);
            if (_velocity is not null)
            {
                step = Flush(Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref velocityStart, place), momentum, step));
                step.StoreUnsafe(ref velocityStart, place);
            }

            Vector512.MultiplyAddEstimate(step, rate, parameter).StoreUnsafe(ref parameterStart, place);
        }
    }

    /// <inheritdoc/>
    internal override bool HasKernel => true;

    /// <inheritdoc/>
    internal override void Update(DeviceUpdate update) => update.Run<RmsPropKernel>(
        ["square", "mean", "velocity"],
        [
            Bits(_rate), Bits(optimizer.WeightDecay), Bits((float)_alpha), Bits((float)(1 - _alpha)), Bits(optimizer.Epsilon), Bits(optimizer.Momentum),
            Bit(_mean), Bit(_velocity),
        ]);

    /// <inheritdoc/>
    protected override void Prepare() => _rate = optimizer.LearningRate;
}
