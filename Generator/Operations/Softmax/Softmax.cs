using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Softmax;

/// <summary>
/// Exponentials of the channels of each pixel, divided by their sum, or the logarithms of these; the greatest is subtracted first, so that
/// none overflows.
/// </summary>
internal sealed partial class Softmax(string name, Value input, Value output, bool isLogarithm) : Operation(name)
{
    private Value _input = input;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    /// <summary>Whether it yields logarithms of probabilities.</summary>
    public bool IsLogarithm => isLogarithm;

    public override string Description => $"{output.Shape}, {(isLogarithm ? "logarithm of softmax" : "softmax")}";

    public override bool HasSampleKernel => !_input.Storage.Shape.IsSequence && (_input.Shape.IsFlat || !_input.IsView);

    public override bool KnowsHalos => false;

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(_input))
        {
            gradients.Add(new SoftmaxGradient(Name, gradients.Of(output), output, gradients.To(_input), isLogarithm, gradients.FinalOutput(output)));
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        if (output.Storage.Layout == Layout.ChannelBlocked)
        {
            // One sample: the channels lie in the lanes, and there are few of them.
            Shapes.Shape shape = output.Storage.Shape;
            string sizes = $"{shape.Channels}, {shape.Height * shape.Width}, {(output.Shape.IsFlat ? shape.Height * shape.Width : 1)}";
            emitter.CallRuntime(this, isLogarithm ? "SampleSoftmax.ApplyLogarithm" : "SampleSoftmax.Apply", emitter.At(_input), emitter.At(output), sizes);
            return;
        }

        emitter.Call(
            this,
            string.Empty,
            new Kernel($"{Name}: {Description}.", ["input", "output"], Body(emitter.Isa)),
            emitter.At(_input),
            emitter.At(output));
    }

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        using ChannelLoops channels = new(isa, writer, ("input", _input), ("output", output));
        writer.Line($"var greatest = {isa.Vector}.Create(float.NegativeInfinity);");
        channels.ForEach(at => writer.Line($"greatest = {isa.Vector}.Max(greatest, {isa.Load(at("input"), 0)});"));
        writer.Line($"var sum = {isa.Zero};");
        channels.ForEach(at =>
        {
            writer.Line($"var exponential = VectorMath.Exp({isa.Load(at("input"), 0)} - greatest);");
            writer.Line("sum += exponential;");
            if (!isLogarithm)
            {
                writer.Line(isa.Store("exponential", at("output"), 0));
            }
        });
        if (isLogarithm)
        {
            writer.Line("greatest += VectorMath.Log(sum);");
            channels.ForEach(at => writer.Line(isa.Store($"({isa.Load(at("input"), 0)} - greatest)", at("output"), 0)));
            return Close(channels, writer);
        }

        writer.Line($"var scale = {isa.Vector}<float>.One / sum;");
        channels.ForEach(at => writer.Line(isa.Store($"({isa.Load(at("output"), 0)} * scale)", at("output"), 0)));
        return Close(channels, writer);
    }

    private static string Close(ChannelLoops channels, CodeWriter writer)
    {
        channels.Dispose();
        return writer.ToString();
    }
}
