using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>The velocities of <see cref="Sgd"/>; none without momentum.</summary>
internal sealed class SgdState(Sgd optimizer, int length) : OptimizerState
{
    private readonly AlignedBuffer? _velocity = optimizer.Momentum > 0 ? new AlignedBuffer(length) : null;
    private float _rate;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedValues> Values => Named(("velocity", _velocity));

    /// <inheritdoc/>
    public override void Update(int first, Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        ref float parameterStart = ref MemoryMarshal.GetReference(parameters);
        ref float gradientStart = ref MemoryMarshal.GetReference(gradients);
        ref float velocityStart = ref At(_velocity, first);
        var momentum = Vector512.Create(optimizer.Momentum);
        var decay = Vector512.Create(optimizer.WeightDecay);
        var rate = Vector512.Create(-_rate);
        for (nuint place = 0; place < (nuint)parameters.Length; place += AlignedBuffer.Alignment)
        {
            var parameter = Vector512.LoadUnsafe(ref parameterStart, place);
            var gradient = Vector512.LoadUnsafe(ref gradientStart, place);
            gradient = Vector512.MultiplyAddEstimate(parameter, decay, gradient);
            if (_velocity is not null)
            {
                var velocity = Vector512.LoadUnsafe(ref velocityStart, place);
                velocity = Flush(Vector512.MultiplyAddEstimate(velocity, momentum, gradient));
                velocity.StoreUnsafe(ref velocityStart, place);
                gradient = optimizer.Nesterov ? Vector512.MultiplyAddEstimate(velocity, momentum, gradient) : velocity;
            }

            Vector512.MultiplyAddEstimate(gradient, rate, parameter).StoreUnsafe(ref parameterStart, place);
        }
    }

    /// <inheritdoc/>
    internal override bool HasKernel => true;

    /// <inheritdoc/>
    internal override void Update(DeviceUpdate update) => update.Run<SgdKernel>(
        ["velocity"],
        [Bits(_rate), Bits(optimizer.WeightDecay), Bits(optimizer.Momentum), Bit(_velocity), optimizer.Nesterov ? 1 : 0]);

    /// <inheritdoc/>
    protected override void Prepare() => _rate = optimizer.LearningRate;
}
