using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Numerics.Tests.Networks;

/// <summary>Writes random valid declarations: a chain of layers with random shapes, kernels, strides, paddings, dilations and groups.</summary>
internal sealed class RandomChain
{
    private static readonly string[] Activations =
    [
        "ReLU", "LeakyReLU(0.1)", "Tanh", "Sigmoid", "ReLU6", "ELU", "ELU(0.7)", "SELU", "GELU", "GELU(Approximate = true)", "SiLU", "HardSwish", "Softplus",
        "PReLU", "PReLU(PerChannel = true)",
    ];

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
        int filters = groups * _random.Next(1, 2 + (20 / groups));
        (int height, int width, int paddingY, int paddingX) = (0, 0, _random.Next(0, 3), _random.Next(0, 3));
        (int dilationY, int dilationX) = (_random.Next(1, 3), _random.Next(1, 3));
        height = Kernel(_shape.Height + (2 * paddingY), dilationY);
        width = Kernel(_shape.Width + (2 * paddingX), dilationX);
        ConvolutionGeometry geometry = new(
            filters,
            height,
            width,
            _random.Next(1, 4),
            _random.Next(1, 4),
            paddingY,
            paddingX,
            paddingY,
            _random.Next(2) == 0 ? paddingX : _random.Next(paddingX, 3),
            dilationY,
            dilationX,
            groups);
        string bias = _random.Next(4) == 0 ? "false" : "true";
        _layers.Add(
            $"Conv2D({filters}, {height}, {width}, StrideY = {geometry.StrideY}, StrideX = {geometry.StrideX}, PaddingY = {paddingY}, "
            + $"PaddingLeft = {paddingX}, PaddingRight = {geometry.PaddingRight}, DilationY = {dilationY}, DilationX = {dilationX}, Groups = {groups}, Bias = {bias})");
        _shape = geometry.OutputOf(_shape);
        if (_random.Next(3) > 0)
        {
            AddActivation();
        }
    }

    private int Kernel(int room, int dilation) => _random.Next(1, Math.Min(5, ((room - 1) / dilation) + 1) + 1);

    private void AddPooling()
    {
        bool isMean = _random.Next(2) == 0;
        bool roundsUp = _random.Next(2) == 0;
        bool countsPadding = _random.Next(2) == 0;
        if (_random.Next(6) == 0)
        {
            (int rows, int columns) = (_random.Next(1, 6), _random.Next(1, 6));
            _layers.Add($"Adaptive{(isMean ? "Avg" : "Max")}Pool2D({rows}, {columns})");
            _shape = new Shape(_shape.Channels, rows, columns);
            return;
        }

        (PoolAxis y, PoolAxis x) = (Axis(_shape.Height, roundsUp), Axis(_shape.Width, roundsUp));
        string kind = isMean ? "AvgPool2D" : _random.Next(3) == 0 ? "MinPool2D" : "MaxPool2D";
        _layers.Add(
            $"{kind}({y.Kernel}, {x.Kernel}, StrideY = {y.Stride}, StrideX = {x.Stride}, PaddingY = {y.Before}, PaddingX = {x.Before}"
            + (roundsUp ? ", CeilMode = true" : string.Empty) + (isMean && !countsPadding ? ", CountIncludePad = false)" : ")"));
        _shape = new PoolGeometry(y, x, countsPadding).OutputOf(_shape);
    }

    private PoolAxis Axis(int extent, bool roundsUp)
    {
        int kernel = _random.Next(1, Math.Min(4, extent) + 1);
        int padding = _random.Next(0, (kernel / 2) + 1);
        return PoolAxis.Sliding(extent, kernel, _random.Next(1, kernel + 2), padding, padding, roundsUp);
    }

    private void AddActivation() => _layers.Add(Activations[_random.Next(Activations.Length)]);

    private int Divisors(int number)
    {
        int[] divisors = [.. Enumerable.Range(1, number).Where(divisor => number % divisor == 0)];
        return divisors[_random.Next(divisors.Length)];
    }
}
