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
        private readonly bool _isGapless;
        private readonly int _size;

        public ElementOrder(Value image)
        {
            _pixels = new PixelAxes(Isa.Scalar, image);
            _size = image.Shape.Size;
            _element = new Axis("element", _size);
            // Of a sequence the steps follow one another even where there is a border before the first.
            _isGapless = image.Halo == Halo.None || image.Shape.IsSequence;
        }

        public IReadOnlyList<Axis> Axes => _isGapless ? [_element, _pixels.Lane] : _pixels.All;

        public Operand Of(string name, Value value)
        {
            if (value.Layout != Layout.Plain)
            {
                return _isGapless
                    ? new Operand(name, Affine.At(value.Origin).Along(_element, Value.Lanes).Along(_pixels.Lane, 1))
                    : _pixels.Of(name, value);
            }

            Affine sample = Affine.At(0).Along(_pixels.Lane, _size);
            return new Operand(name, _isGapless
                ? sample.Along(_element, 1)
                : sample.Along(_pixels.Plane, value.PlaneStride).Along(_pixels.Row, value.RowStride).Along(_pixels.Column, value.ColumnStride));
        }
    }
}
