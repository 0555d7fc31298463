namespace Netwright;

/// <summary>One parameter tensor of a network: a window on the network's parameters.</summary>
public sealed class Parameter
{
    private readonly Network _network;
    private readonly ParameterInfo _info;

    internal Parameter(Network network, ParameterInfo info)
    {
        _network = network;
        _info = info;
    }

    /// <summary>Its name, <c>conv1.weight</c>.</summary>
    public string Name => _info.Name;

    /// <summary>Its shape in PyTorch's layout: output channels first.</summary>
    public TensorShape Shape => _info.Shape;

    /// <summary>Its values, row-major; training changes them in place.</summary>
    public ReadOnlySpan<float> Values => _network.ParameterValues.Slice(_info.Offset, _info.Shape.Size);

    /// <summary>Replaces all values. Not while another thread uses the network.</summary>
    /// <param name="values">As many as the shape has, row-major.</param>
    /// <exception cref="ArgumentException">The number of values is another.</exception>
    public void Set(ReadOnlySpan<float> values)
    {
        if (values.Length != Shape.Size)
        {
            throw new ArgumentException($"{Name} has {Shape.Size} values ({Shape}); found {values.Length}.", nameof(values));
        }

        values.CopyTo(_network.ParameterValues[_info.Offset..]);
        _network.ParametersChanged();
    }

    /// <summary>Name and shape.</summary>
    public override string ToString() => $"{Name} ({Shape})";

    /// <summary>The part of a buffer in the layout of the parameters, such as their gradients, that belongs to this one.</summary>
    internal ReadOnlySpan<float> Of(ReadOnlySpan<float> buffer) => buffer.Slice(_info.Offset, _info.Shape.Size);
}
