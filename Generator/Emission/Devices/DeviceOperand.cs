using System.Globalization;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Devices;

/// <summary>An operand of a kernel for devices: a constant of the kernel says where it begins.</summary>
/// <param name="operand">Its name and its address.</param>
/// <param name="buffer">The buffer's name in HLSL.</param>
/// <param name="start">What leads to the share of a group, with a plus behind it; empty where there is none.</param>
internal sealed class DeviceOperand(Operand operand, string buffer, string start)
{
    /// <summary>Where it begins, in the share of a group.</summary>
    public string Base => operand.Buffer;

    /// <summary>Where it begins.</summary>
    public string Start => start + Base;

    /// <summary>The element where the axes' variables stand.</summary>
    public override string ToString() => At(static axis => axis.Name);

    /// <summary>The element at other coordinates of some axes.</summary>
    public string At(params (Axis Axis, string Coordinate)[] moved) => At(axis =>
    {
        foreach ((Axis other, string coordinate) in moved)
        {
            if (other == axis)
            {
                return coordinate;
            }
        }

        return axis.Name;
    });

    /// <summary>The element at an address that begins elsewhere.</summary>
    public string Element(string address) => $"{buffer}[{address}]";

    /// <summary>What some axes add to the address, each term with a plus before it.</summary>
    public string Along(IEnumerable<Axis> axes) => string.Concat(axes
        .Where(axis => axis.Extent > 1 && operand.Address.DependsOn(axis))
        .Select(axis => Term(operand.Address[axis], axis.Name)));

    /// <summary>What an axis adds to the address at another coordinate, with a plus before it.</summary>
    public string Along(Axis axis, string coordinate) => operand.Address.DependsOn(axis) ? Term(operand.Address[axis], coordinate) : string.Empty;

    private string At(Func<Axis, string> coordinate) => Element(Start + string.Concat(operand.Address.Axes
        .Where(static axis => axis.Extent > 1)
        .Select(axis => Term(operand.Address[axis], coordinate(axis)))));

    private static string Term(int stride, string coordinate)
    {
        string factor = coordinate.Contains(' ') ? $"({coordinate})" : coordinate;
        return Math.Abs(stride) == 1
            ? $" {Sign(stride)} {factor}"
            : $" {Sign(stride)} {factor} * {Math.Abs(stride).ToString(CultureInfo.InvariantCulture)}";
    }

    private static char Sign(int stride) => stride < 0 ? '-' : '+';
}
