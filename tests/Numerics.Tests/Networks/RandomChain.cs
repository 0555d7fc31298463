using System.Globalization;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Numerics.Tests.Networks;

/// <summary>Writes random valid declarations: a chain of layers with random shapes, kernels, strides, paddings, dilations and groups.</summary>
internal sealed class RandomChain
{
    private static readonly string[] Activations = ["ReLU", "LeakyReLU(0.1)", "Tanh", "Sigmoid"];

    private readonly Random _random;
    private readonly List<string> _layers = [];
    private Shape _shape;

    private RandomChain(int seed)
    {
        _random = new Random(seed);
        _shape = _random.Next(4) == 0 ? new Shape(_random.Next(1, 40)) : new Shape(_random.Next(1, 7), _random.Next(3, 15), _random.Next(3, 15));
    }

    /// <summary>A declaration of the class <c>Random{seed}</c>.</summary>
    public static string Declare(int seed)
    {
        RandomChain chain = new(seed);
        string input = string.Join(", ", chain._shape.Extents);
        int layers = chain._random.Next(1, 6);
        while (chain._layers.Count < layers)
        {
            chain.Add();
        }

        chain.AddHead();
        return $"[Network({input})]\n[{string.Join("]\n[", chain._layers)}]\npublic partial class Random{seed};\n";
    }

    private void Add()
    {
        if (_shape.IsFlat)
        {
            AddDense();
            return;
        }

        switch (_random.Next(6))
        {
            case 0 or 1 or 2:
                AddConvolution();
                break;
            case 3 or 4:
                AddPooling();
                break;
            default:
                AddActivation();
                break;
        }
    }

    private void AddHead()
    {
        if (!_shape.IsFlat)
        {
            _layers.Add("Flatten");
            _shape = new Shape(_shape.Size);
            if (_random.Next(3) == 0)
            {
                AddActivation();
            }
        }

        int outputs = _random.Next(1, 20);
        _layers.Add($"Dense({outputs})");
        switch (_random.Next(4))
        {
            case 0:
                _layers.Add("Softmax");
                break;
            case 1:
                _layers.Add("Sigmoid");
                break;
            default:
                break;
        }
    }

    private void AddDense()
    {
        _shape = new Shape(_random.Next(1, 40));
        _layers.Add($"Dense({_shape.Channels}{(_random.Next(3) == 0 ? ", Bias = false" : string.Empty)})");
        AddActivation();
    }

    private void AddConvolution()
    {
        int groups = _random.Next(3) == 0 ? Divisors(_shape.Channels) : 1;
        ConvolutionGeometry geometry = new(
            groups * _random.Next(1, 2 + (20 / groups)),
            0,
            0,
            StrideY: _random.Next(1, 4),
            DilationY: _random.Next(1, 3),
            PaddingTop: _random.Next(0, 3),
            Groups: groups);
        int room = Math.Min(_shape.Height, _shape.Width) + (2 * geometry.PaddingTop);
        int kernel = _random.Next(1, Math.Min(5, ((room - 1) / geometry.DilationY) + 1) + 1);
        geometry = geometry with
        {
            KernelHeight = kernel,
            KernelWidth = kernel,
            StrideX = geometry.StrideY,
            DilationX = geometry.DilationY,
            PaddingLeft = geometry.PaddingTop,
            PaddingBottom = geometry.PaddingTop,
            PaddingRight = geometry.PaddingTop,
        };
        _layers.Add(string.Create(CultureInfo.InvariantCulture,
            $"Conv2D({geometry.Filters}, {kernel}, Stride = {geometry.StrideY}, Padding = {geometry.PaddingTop}, Dilation = {geometry.DilationY}, Groups = {groups}, Bias = {(_random.Next(4) == 0 ? "false" : "true")})"));
        _shape = geometry.OutputOf(_shape);
        if (_random.Next(3) > 0)
        {
            AddActivation();
        }
    }

    private void AddPooling()
    {
        int kernel = _random.Next(1, Math.Min(4, Math.Min(_shape.Height, _shape.Width)) + 1);
        int stride = _random.Next(1, kernel + 2);
        int padding = _random.Next(0, (kernel / 2) + 1);
        _layers.Add($"{(_random.Next(2) == 0 ? "MaxPool2D" : "AvgPool2D")}({kernel}, Stride = {stride}, Padding = {padding})");
        _shape = new PoolGeometry(kernel, kernel, stride, stride, padding, padding).OutputOf(_shape);
    }

    private void AddActivation() => _layers.Add(Activations[_random.Next(Activations.Length)]);

    private int Divisors(int number)
    {
        int[] divisors = [.. Enumerable.Range(1, number).Where(divisor => number % divisor == 0)];
        return divisors[_random.Next(divisors.Length)];
    }
}
