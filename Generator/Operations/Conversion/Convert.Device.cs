using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Conversion;

/// <content>On devices: images into the lanes, out of them, or into a border.</content>
internal sealed partial class Convert
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        Value from = _input.Storage;
        Value to = output.Storage;
        ElementOrder order = new(from.Layout == Layout.Plain || from.Layout == to.Layout ? to : from);
        DevicePoints.Launch(emitter, this, string.Empty, order.Axes, kernel =>
        {
            DeviceOperand source = kernel.Read(order.Of("input", from), DeviceEmitter.At(from));
            DeviceOperand target = kernel.Write(order.Of("output", to), DeviceEmitter.At(to));
            kernel.Line($"{target} = {source};");
        });
    }

    // The numbers of a sample in the order in which users hand them in, which is that of the lanes but for borders.
    private sealed class ElementOrder
    {
        private readonly PixelAxes _pixels;
        private readonly Axis _element;
        private readonly Value _image;
        private readonly bool _isGapless;

        public ElementOrder(Value image)
        {
            _image = image;
            _pixels = new PixelAxes(Isa.Scalar, image);
            _element = new Axis("element", image.Shape.Size);
            // Of a sequence the steps follow one another even where there is a border before the first.
            _isGapless = image.Halo == Halo.None || image.Shape.IsSequence;
        }

        public IReadOnlyList<Axis> Axes => _isGapless ? [_element, _pixels.Lane] : _pixels.All;

        public Operand Of(string name, Value value)
        {
            if (value == _image && !_isGapless)
            {
                return _pixels.Of(name, value);
            }

            // The other side has no gaps, whatever its shape is: a sample's numbers follow one another, with the lanes within or outside.
            (int number, int lane) = value.Layout == Layout.Plain ? (1, _image.Shape.Size) : (Value.Lanes, 1);
            Affine start = Affine.At(value.Origin).Along(_pixels.Lane, lane);
            int row = _image.Shape.Width * number;
            return new Operand(name, _isGapless
                ? start.Along(_element, number)
                : start.Along(_pixels.Plane, _image.Shape.Height * row).Along(_pixels.Row, row).Along(_pixels.Column, number));
        }
    }
}
