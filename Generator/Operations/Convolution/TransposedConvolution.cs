using Netwright.Generator.Emission;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// A transposed convolution: forward it is the gradient of a convolution with respect to its input, and backward that convolution.
/// </summary>
/// <param name="name">The layer's name.</param>
/// <param name="input">What it reads, which that convolution would write.</param>
/// <param name="output">What it writes, which that convolution would read.</param>
/// <param name="geometry">The sizes of that convolution.</param>
/// <param name="weight">Its weight.</param>
/// <param name="bias">The bias of the transposed convolution.</param>
internal sealed partial class TransposedConvolution(string name, Value input, Value output, ConvolutionGeometry geometry, string weight, string? bias)
    : Operation(name)
{
    private Value _input = input;

    /// <summary>The convolution that this is the transposed of.</summary>
    public ConvolutionGeometry Geometry => geometry;

    public string Weight => weight;

    public string? Bias => bias;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => $"{_input.Shape} → {output.Shape}, transposed convolution";

    public override IEnumerable<string> ParameterNames => bias is null ? [weight] : [weight, bias];

    // Kernels for one sample read weights of convolutions alone.
    public override bool HasSampleKernel => false;

    private InputGradient Kernel => new(new Convolution(Name, output, _input, geometry, weight, null), _input, output, bias);

    public override Halo HaloFor(Value input) => Kernel.HaloFor(input);

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        Value outputGradient = gradients.Of(output);
        bool needsInput = gradients.IsNeeded(_input);
        Convolution adjoint = new(Name, outputGradient, needsInput ? gradients.To(_input) : _input, geometry, weight, null);
        if (gradients.IsTrained(weight))
        {
            gradients.Add(new WeightGradient(adjoint, _input));
        }

        if (bias is not null && gradients.IsTrained(bias))
        {
            gradients.Add(new BiasGradient(Name, outputGradient, bias));
        }

        if (needsInput)
        {
            gradients.Add(adjoint);
        }
    }

    public override void Emit(PassEmitter emitter) => Kernel.Emit(emitter, this, string.Empty);
}
