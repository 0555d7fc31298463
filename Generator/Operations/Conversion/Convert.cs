using Netwright.Generator.Emission;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Conversion;

/// <summary>Copies a value into another layout or puts a halo around it. Passes insert it; no layer lowers to it.</summary>
internal sealed partial class Convert(string name, Value input, Value output) : Operation(name)
{
    private Value _input = input;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => (_input.Storage.Layout, output.Storage.Layout) switch
    {
        (Layout.Plain, Layout.ImagesInLanes) => $"{output.Storage.Shape}, sixteen images into the lanes",
        (Layout.ImagesInLanes, Layout.Plain) => $"{output.Storage.Shape}, sixteen images out of the lanes",
        (Layout.Plain, Layout.ChannelBlocked) => $"{output.Storage.Shape}, channels into blocks of sixteen",
        (Layout.ChannelBlocked, Layout.Plain) => $"{output.Storage.Shape}, channels out of their blocks",
        _ => $"{output.Storage.Shape}, with a border of zeros",
    };

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients) => throw new InvalidOperationException("Conversions are inserted after differentiation.");

    public override void Emit(PassEmitter emitter)
    {
        Value from = _input.Storage;
        Value to = output.Storage;
        // The side that is not as users see it: the other is contiguous.
        Value image = from.Layout == Layout.Plain || from.Layout == to.Layout ? to : from;
        string method = (from.Layout, to.Layout) switch
        {
            (Layout.Plain, Layout.ImagesInLanes) => "Layouts.PlainToLanes",
            (Layout.ImagesInLanes, Layout.Plain) => "Layouts.LanesToPlain",
            (Layout.Plain, Layout.ChannelBlocked) => "Layouts.PlainToBlocks",
            (Layout.ChannelBlocked, Layout.Plain) => "Layouts.BlocksToPlain",
            (Layout.Plain, Layout.Plain) => "Layouts.Frame",
            _ => "Layouts.FrameLanes",
        };
        bool gapless = image.Layout == Layout.ImagesInLanes && image.Halo == Halo.None;
        // Between equal layouts whole planes are copied, of which channels in blocks have fewer.
        int planes = from.Layout == to.Layout ? image.Planes : image.Shape.Channels;
        string sizes = gapless || image.Shape.IsSequence
            ? $"1, 1, {image.Shape.Size}, {image.Size}, {image.Size}, {image.Origin}"
            : $"{planes}, {image.Shape.Height}, {image.Shape.Width}, {image.PlaneStride}, {image.RowStride}, {image.Origin}";
        if (image.Layout == Layout.ImagesInLanes)
        {
            emitter.CallRuntime(this, method, emitter.At(_input), emitter.At(output), sizes);
        }
        else
        {
            emitter.ShareRuntime(this, method, emitter.At(_input), emitter.At(output), sizes);
        }
    }
}
